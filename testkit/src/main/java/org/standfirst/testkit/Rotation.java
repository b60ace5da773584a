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
 * Gives every place of a model where a text stands a string of its own. In turn <i>i</i>, place <i>k</i> gets string
 * <i>i + k</i>; so as many turns as there are strings put each string in each place. Places that hold the same id get the
 * same string, so that what refers to another still does.
 */
public final class Rotation<M extends Record> {
    private final List<String> strings;
    private final M model;
    private final List<Place> places = new ArrayList<>();

    public Rotation(List<String> strings, M model) {
        // what has the same shape stands together, so that most turns share one harmless rendering
        this.strings = strings.stream()
                .sorted(comparing(Kind.TEXT::shape).thenComparing(Kind.ADDRESS::shape))
                .toList();
        this.model = model;
        changed((place, text) -> text);
    }

    /** Returns how many turns there are. */
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

    /** Returns the model with the doubles of the strings of a turn. */
    public M harmless(int turn) {
        return changed((place, text) -> place.doubleOf(string(turn, place.slot)));
    }

    /** Returns whether two turns have the same doubles. */
    public boolean sameDoubles(int turn, int other) {
        return places.stream()
                .allMatch(place ->
                        place.kind.shape(string(turn, place.slot)).equals(place.kind.shape(string(other, place.slot))));
    }

    /** Returns what stands in a place in a turn. */
    public String string(int turn, int slot) {
        Place place = places.get(slot);
        int next = turn + slot;
        while (place.component.equals("Byline.printedByline") && namesSomebody(strings(next), turn)) {
            next++; // since a name in a printed byline means something
        }
        return place.kind == Kind.NAME ? Form.parsedAsName(strings(next)) : strings(next);
    }

    private String strings(int index) {
        return strings.get(index % strings.size());
    }

    /** Returns whether a text holds the name of an author as it is in a turn, once its line ends are those of models. */
    private boolean namesSomebody(String string, int turn) {
        String text = RichText.of(string).plainText();
        return places.stream()
                .filter(place -> place.component.equals("Author.name"))
                .anyMatch(place -> text.contains(string(turn, place.slot)));
    }

    private M changed(Filling filling) {
        return ModelTexts.changed(model, new Visit(filling));
    }

    /** Where a text stands: in which component, and as which of the places, from 0. */
    public record Place(String component, Kind kind, int slot) {
        private String doubleOf(String text) {
            return kind.doubleOf(slot, text);
        }
    }

    /** What a text is for. */
    public enum Kind {
        /** To be read. */
        TEXT,
        /** To be followed or fetched. */
        ADDRESS,
        /** To refer to. */
        ID,
        /** To find a value by. */
        NAME;

        private final Map<String, String> shapes = new ConcurrentHashMap<>();

        /** Returns the double of {@code text} in place {@code slot}. */
        public String doubleOf(int slot, String text) {
            return switch (this) {
                case TEXT -> Doubles.ofText(slot, text);
                case ADDRESS -> Doubles.ofUrl(slot, Url.of(text));
                case ID -> Doubles.ofId(slot, text);
                case NAME -> Doubles.ofName(slot);
            };
        }

        /** Returns what its doubles have in common in all places. */
        public String shape(String text) {
            return shapes.computeIfAbsent(text, key -> doubleOf(0, key));
        }

        public static Kind of(String component) {
            if (component.endsWith(" key")) {
                return NAME;
            }
            return component.matches(".*\\.(id|parentId|articleId|idPrefix)") ? ID : TEXT;
        }
    }

    private interface Filling {
        String at(Place place, String text);
    }

    /** One walk through the model, always in the same order. */
    private final class Visit implements ModelTexts.Change {
        private final Filling filling;
        private final Map<String, Integer> ids = new HashMap<>();
        private int next;

        private Visit(Filling filling) {
            this.filling = filling;
        }

        @Override
        public String text(String component, String text) {
            Kind kind = Kind.of(component);
            int slot = kind == Kind.ID ? ids.computeIfAbsent(text, id -> next++) : next++;
            return filling.at(place(component, kind, slot), text);
        }

        @Override
        public Url url(String component, Url url) {
            return Url.of(filling.at(place(component, Kind.ADDRESS, next++), url.text()));
        }

        private Place place(String component, Kind kind, int slot) {
            if (slot == places.size()) {
                places.add(new Place(component, kind, slot));
            }
            return places.get(slot);
        }
    }
}
