package org.standfirst.testkit;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.standfirst.Url;
import org.standfirst.body.RichText;

/**
 * Puts a different string into each text of a model. In turn <i>i</i>, place <i>k</i> gets string <i>i + k</i>. There
 * are as many turns as strings, so that each string is in each place once. Places with the same id get the same string,
 * so that references stay valid.
 */
public final class Rotation<M extends Record> {
    private final List<String> strings;
    private final M model;
    private final List<Place> places = new ArrayList<>();

    public Rotation(List<String> strings, M model) {
        // sorted by shape, so that most turns share one harmless rendering
        this.strings = strings.stream()
                .sorted(comparing(Kind.TEXT::shape).thenComparing(Kind.ADDRESS::shape))
                .toList();
        this.model = model;
        changed((place, text) -> text);
    }

    /** Returns the number of turns. */
    public int turns() {
        return strings.size();
    }

    /** Returns the places. */
    public List<Place> places() {
        return places;
    }

    /** Returns the model with the strings of a turn. */
    public M hostile(int turn) {
        return changed((place, text) -> string(turn, place.slot));
    }

    /** Returns the model with the placeholders of the strings of a turn. */
    public M harmless(int turn) {
        return changed((place, text) -> place.placeholderOf(string(turn, place.slot)));
    }

    /** Returns whether two turns have the same placeholders. */
    public boolean samePlaceholders(int turn, int other) {
        return places.stream()
                .allMatch(place ->
                        place.kind.shape(string(turn, place.slot)).equals(place.kind.shape(string(other, place.slot))));
    }

    /** Returns the string at a place in a turn. */
    public String string(int turn, int slot) {
        Place place = places.get(slot);
        int next = turn + slot;
        while (place.component.equals("Byline.printedByline") && containsAnAuthorName(stringAt(next), turn)) {
            next++; // a name in a printed byline becomes a link
        }
        return place.kind == Kind.NAME ? OutputFormat.parsedAsName(stringAt(next)) : stringAt(next);
    }

    private String stringAt(int index) {
        return strings.get(index % strings.size());
    }

    /** Returns whether a text, with the line ends of models, contains the name of an author in a turn. */
    private boolean containsAnAuthorName(String string, int turn) {
        String text = RichText.of(string).plainText();
        return places.stream()
                .filter(place -> place.component.equals("Author.name"))
                .anyMatch(place -> text.contains(string(turn, place.slot)));
    }

    private M changed(Replacement replacement) {
        return ModelTexts.changed(model, new Traversal(replacement));
    }

    /** The place of a text: its component, kind and number, from 0. */
    public record Place(String component, Kind kind, int slot) {
        private String placeholderOf(String text) {
            return kind.placeholderOf(slot, text);
        }
    }

    /** The use of a text. */
    public enum Kind {
        /** A text for readers. */
        TEXT,
        /** An address to follow or load. */
        ADDRESS,
        /** An id. */
        ID,
        /** A key of a map. */
        NAME;

        private final Map<String, String> shapes = new ConcurrentHashMap<>();

        /** Returns the placeholder of {@code text} at place {@code slot}. */
        public String placeholderOf(int slot, String text) {
            return switch (this) {
                case TEXT -> Placeholders.ofText(slot, text);
                case ADDRESS -> Placeholders.ofUrl(slot, Url.of(text));
                case ID -> Placeholders.ofId(slot, text);
                case NAME -> Placeholders.ofName(slot);
            };
        }

        /** Returns the shape that the placeholders of {@code text} have at all places. */
        public String shape(String text) {
            return shapes.computeIfAbsent(text, key -> placeholderOf(0, key));
        }

        public static Kind of(String component) {
            if (component.endsWith(" key")) {
                return NAME;
            }
            return component.matches(".*\\.(id|parentId|articleId|idPrefix)") ? ID : TEXT;
        }
    }

    private interface Replacement {
        String at(Place place, String text);
    }

    /** A traversal of the model, always in the same order. */
    private final class Traversal implements ModelTexts.Change {
        private final Replacement replacement;
        private final Map<String, Integer> ids = new HashMap<>();
        private int next;

        private Traversal(Replacement replacement) {
            this.replacement = replacement;
        }

        @Override
        public String text(String component, String text) {
            Kind kind = Kind.of(component);
            int slot = kind == Kind.ID ? ids.computeIfAbsent(text, id -> next++) : next++;
            return replacement.at(place(component, kind, slot), text);
        }

        @Override
        public Url url(String component, Url url) {
            return Url.of(replacement.at(place(component, Kind.ADDRESS, next++), url.text()));
        }

        private Place place(String component, Kind kind, int slot) {
            if (slot == places.size()) {
                places.add(new Place(component, kind, slot));
            }
            return places.get(slot);
        }
    }
}
