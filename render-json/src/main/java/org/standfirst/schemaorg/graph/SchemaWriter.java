package org.standfirst.schemaorg.graph;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.standfirst.Omission;
import org.standfirst.Url;
import org.standfirst.body.RichText;
import org.standfirst.internal.AnchorIds;
import org.standfirst.internal.Blank;
import org.standfirst.internal.Hidden;
import org.standfirst.internal.UrlAccess;
import org.standfirst.internal.Years;
import org.standfirst.json.writer.JsonWriter;
import org.standfirst.json.writer.Name;
import org.standfirst.json.writer.Word;
import org.standfirst.utf8.IdText;

/**
 * Writes JSON-LD, without hidden characters, and leaves out what says nothing or can't be said in it: what is absent or
 * blank, addresses that are not absolute, times outside the years 1 to 9999, counts of nothing, lists and members whose
 * values were all left out.
 */
final class SchemaWriter {
    private static final String BLANK_NODE = "_:";
    private static final String NOT_ABSOLUTE = "is not an absolute address";

    private final JsonWriter json;
    private final String documentPrefix;
    private final String anchorPrefix;
    private final Consumer<Omission> listener;

    /** The ids that were written, by the prefix of their fragments. */
    private final Map<String, Set<String>> ids = new HashMap<>();

    private @Nullable Place place;
    private @Nullable Name pending;
    private boolean pendingList;

    /**
     * Creates a writer of the page at an address.
     *
     * @param address the canonical address, or {@code null} if there is none
     * @param idPrefix what the ids of elements of the page begin with, or {@code null} for nothing
     * @param listener is called for what is there and can't be written
     */
    SchemaWriter(JsonWriter json, @Nullable Url address, @Nullable String idPrefix, Consumer<Omission> listener) {
        this.json = json;
        this.listener = listener;
        // without an address, names that hold within the document alone
        this.documentPrefix = address != null && address.isAbsolute() ? before(address) : BLANK_NODE;
        this.anchorPrefix = (documentPrefix.equals(BLANK_NODE) ? BLANK_NODE : "#") + AnchorIds.prefix(idPrefix);
    }

    /** The place in the model of the value that is being written: a component, or an element of it from index 0. */
    private record Place(@Nullable Place outer, String component, int index) {
        static final int NO_INDEX = -1;

        @Override
        public String toString() {
            return (outer == null ? "" : outer + ".") + component + (index == NO_INDEX ? "" : "[" + index + ']');
        }
    }

    /**
     * Writes one value of a kind, or nothing.
     *
     * @param <T> the kind
     */
    interface Part<T> {
        /** Writes {@code value}, and nothing beside it. */
        void write(T value, SchemaWriter json);
    }

    /** Opens an object of a type. */
    SchemaWriter object(Word type) {
        begin();
        json.object().word(SchemaNames.AT_TYPE, type);
        return this;
    }

    /** Opens an object of a type that others can refer to, and that is the only one of its name. */
    SchemaWriter object(Word type, String fragment) {
        return object(type).id(fragment);
    }

    /**
     * Opens an object of a type that has an id in the model, or none; without it if an object before has the same. The id is
     * relative to the document, so that it does not repeat a long address.
     */
    SchemaWriter object(Word type, String prefix, @Nullable String id) {
        object(type);
        if (id == null) {
            return this;
        }
        if (!ids.computeIfAbsent(prefix, key -> new HashSet<>()).add(id)) {
            return leftOut("id", id, "is the id of another one before");
        }
        return anchor(prefix, id);
    }

    /** Opens an object of a type that belongs to another address, whose fragment is its id. */
    SchemaWriter object(Word type, Url address, String fragment) {
        object(type);
        return address.isAbsolute() ? text(SchemaNames.AT_ID, before(address) + fragment) : this;
    }

    /** Closes the object that was opened last. */
    SchemaWriter end() {
        json.endObject();
        return this;
    }

    /** Reports that the value that is being written is left out. */
    SchemaWriter leftOut(String value, String reason) {
        listener.accept(Omission.of(String.valueOf(place), value, reason));
        return this;
    }

    /** Reports that a component of the value that is being written is left out. */
    SchemaWriter leftOut(String component, String value, String reason) {
        listener.accept(Omission.of(within(component).toString(), value, reason));
        return this;
    }

    private Place within(String component) {
        return new Place(place, component, Place.NO_INDEX);
    }

    /** Writes a member that refers to an object that has an id in the model. */
    SchemaWriter reference(Name name, String prefix, String id) {
        json.name(name).object();
        anchor(prefix, id);
        json.endObject();
        return this;
    }

    /** Writes a member of any kind, from a component of the model. */
    <T> SchemaWriter member(Name name, String component, @Nullable T value, Part<? super T> part) {
        if (value != null) {
            Place outer = place;
            place = within(component);
            pending = name;
            pendingList = false;
            part.write(value, this);
            pending = null;
            place = outer;
        }
        return this;
    }

    /** Writes a member that is an array, from a component of the model. */
    <T> SchemaWriter list(Name name, String component, List<T> values, Part<? super T> part) {
        Place outer = place;
        int depth = begin(name);
        for (int i = 0; i < values.size(); i++) {
            place = new Place(outer, component, i);
            part.write(values.get(i), this);
        }
        return end(outer, depth);
    }

    /** Writes a member that is an array, from values that were found at places of their own. */
    <T> SchemaWriter found(Name name, List<Found<T>> values, Part<? super Found<T>> part) {
        Place outer = place;
        int depth = begin(name);
        for (Found<T> value : values) {
            place = new Place(null, value.path(), Place.NO_INDEX);
            part.write(value, this);
        }
        return end(outer, depth);
    }

    /** Begins an array as soon as a value is written; returns how deep it would be in. */
    private int begin(Name name) {
        pending = name;
        pendingList = true;
        return json.depth();
    }

    private SchemaWriter end(@Nullable Place outer, int depth) {
        pending = null;
        place = outer;
        if (json.depth() > depth) {
            json.endArray();
        }
        return this;
    }

    /** Writes a member that is an array of texts. */
    SchemaWriter texts(Name name, List<String> texts) {
        return list(name, name.text(), texts, (text, writer) -> writer.text(text));
    }

    /** Writes a member that is an array of addresses, from a component of the model. */
    SchemaWriter urls(Name name, String component, List<Url> urls) {
        return list(name, component, urls, (url, writer) -> writer.url(url));
    }

    /** Writes a member that is a text. */
    SchemaWriter text(Name name, @Nullable String text) {
        if (text != null && !Blank.is(text)) {
            json.text(name, Hidden.removed(text));
        }
        return this;
    }

    /** Writes a member that is the plain text of a rich one. */
    SchemaWriter text(Name name, @Nullable RichText text) {
        return text(name, text == null ? null : text.plainText());
    }

    /** Writes a member that is an address, from the component of the same name. */
    SchemaWriter url(Name name, @Nullable Url url) {
        return url(name, name.text(), url);
    }

    /** Writes a member that is an address, from a component of the model. */
    SchemaWriter url(Name name, String component, @Nullable Url url) {
        if (url == null) {
            return this;
        }
        if (!url.isAbsolute()) {
            return leftOut(component, url.text(), NOT_ABSOLUTE);
        }
        if (UrlAccess.isPlain(url)) { // its text is what is written, and needs no escaping
            json.url(name, url);
            return this;
        }
        return text(name, url.encoded());
    }

    /** Writes a member that is a time, from a component of the model. */
    SchemaWriter time(Name name, String component, @Nullable Instant time) {
        if (time != null && !Years.areWritable(time)) {
            return leftOut(component, time.toString(), "is not in the years 1 to 9999");
        }
        json.time(name, time);
        return this;
    }

    /** Writes a member that is a language. */
    SchemaWriter language(Name name, @Nullable Locale language) {
        if (language != null && !language.getLanguage().isEmpty()) {
            json.language(name, language);
        }
        return this;
    }

    /** Writes a member that says how many there are; nothing for none. */
    SchemaWriter count(Name name, int count) {
        return count > 0 ? number(name, count) : this;
    }

    /** Writes a member that is a whole number. */
    SchemaWriter number(Name name, int number) {
        json.number(name, number);
        return this;
    }

    /** Writes a member that is a number. */
    SchemaWriter decimal(Name name, double number) {
        json.decimal(name, number);
        return this;
    }

    /** Writes a member that is true or false. */
    SchemaWriter flag(Name name, boolean truth) {
        json.flag(name, truth);
        return this;
    }

    /** Writes a member that is a term of a vocabulary. */
    SchemaWriter term(Name name, @Nullable Word term) {
        json.word(name, term);
        return this;
    }

    /** Writes an address. */
    SchemaWriter url(Url url) {
        return url.isAbsolute() ? text(url.encoded()) : notAbsolute(url);
    }

    /** Reports that the address that is being written is left out. */
    SchemaWriter notAbsolute(Url url) {
        return leftOut(url.text(), NOT_ABSOLUTE);
    }

    private SchemaWriter text(String text) {
        if (!Blank.is(text)) {
            begin();
            json.text(Hidden.removed(text));
        }
        return this;
    }

    /** Writes the id of what is a fragment of the document. */
    private SchemaWriter id(String fragment) {
        json.name(SchemaNames.AT_ID).text(documentPrefix, fragment);
        return this;
    }

    private SchemaWriter anchor(String prefix, String id) {
        json.name(SchemaNames.AT_ID).text(anchorPrefix, IdText.of(prefix, id));
        return this;
    }

    /** Writes what waits for a value to be written. */
    private void begin() {
        if (pending != null) {
            json.name(pending);
            if (pendingList) {
                json.array();
            }
            pending = null;
        }
    }

    /** Returns what stands before a fragment. */
    private static String before(Url address) {
        String text = address.encoded();
        int fragment = text.indexOf('#');
        return fragment < 0 ? text + '#' : text.substring(0, fragment + 1);
    }
}
