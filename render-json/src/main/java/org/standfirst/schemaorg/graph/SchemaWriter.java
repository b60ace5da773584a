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
import org.standfirst.json.writer.ObjectStart;
import org.standfirst.json.writer.Word;

/**
 * Writes JSON-LD without hidden characters. Omits values that are absent or blank, addresses that are not absolute,
 * times outside the years 1 to 9999, counts of zero, and lists and members whose values are all omitted.
 */
final class SchemaWriter {
    private static final String BLANK_NODE = "_:";
    private static final String NOT_ABSOLUTE = "is not an absolute address";

    private final JsonWriter json;
    private final String documentPrefix;
    private final String anchorPrefix;
    private final Consumer<Omission> listener;

    /** The ids that have been written, by the prefix of their fragments. */
    private final Map<String, Set<String>> ids = new HashMap<>();

    private @Nullable Path path;
    private @Nullable Name pending;
    private boolean pendingList;

    /**
     * Creates a writer of one page.
     *
     * @param address the canonical address, or {@code null} if there is none
     * @param idPrefix the prefix of the ids of elements of the page, or {@code null} for none
     * @param listener the listener to call for values that cannot be written
     */
    SchemaWriter(JsonWriter json, @Nullable Url address, @Nullable String idPrefix, Consumer<Omission> listener) {
        this.json = json;
        this.listener = listener;
        // blank nodes are valid within one document, so they need no address
        this.documentPrefix = address != null && address.isAbsolute() ? withoutFragment(address) + '#' : BLANK_NODE;
        this.anchorPrefix = (documentPrefix.equals(BLANK_NODE) ? BLANK_NODE : "#") + AnchorIds.prefix(idPrefix);
    }

    /**
     * The path in the model of the value that is being written: a component, or its element at an index from 0. The
     * index advances with the elements of a list.
     */
    private static final class Path {
        private static final int NO_INDEX = -1;

        private final @Nullable Path outer;
        private final String component;
        private int index = NO_INDEX;

        Path(@Nullable Path outer, String component) {
            this.outer = outer;
            this.component = component;
        }

        @Override
        public String toString() {
            return (outer == null ? "" : outer + ".") + component + (index == NO_INDEX ? "" : "[" + index + ']');
        }
    }

    /**
     * Writes a value of one type, or nothing.
     *
     * @param <T> the type
     */
    interface Part<T> {
        /** Writes {@code value} and nothing else. */
        void write(T value, SchemaWriter json);
    }

    /** Opens an object of a type. */
    SchemaWriter object(ObjectStart type) {
        begin();
        json.object(type);
        return this;
    }

    /** Opens an object of a type, with an id that is a fragment of the document and must be unique. */
    SchemaWriter object(ObjectStart type, String fragment) {
        return object(type).id(fragment);
    }

    /**
     * Opens an object of a type, with the id of the model, if there is one. A duplicate id is omitted. The id is
     * relative to the document, so that it does not repeat a long address.
     */
    SchemaWriter object(ObjectStart type, String prefix, @Nullable String id) {
        if (id == null) {
            return object(type);
        }
        boolean first = ids.computeIfAbsent(prefix, key -> new HashSet<>()).add(id);
        return object(type, prefix, id, first);
    }

    /**
     * Opens an object of a type, with the id of the model.
     *
     * @param first whether no earlier object has this prefix and id; if false, the id is omitted and reported
     */
    SchemaWriter object(ObjectStart type, String prefix, String id, boolean first) {
        object(type);
        return first ? anchor(prefix, id) : reportOmission("id", id, "is already the id of an earlier object");
    }

    /**
     * Opens an object of a type, with a fragment of {@code address} as its id, if {@code address} is absolute.
     *
     * @param fragment the fragment, with its number sign
     */
    SchemaWriter object(ObjectStart type, Url address, String fragment) {
        object(type);
        return address.isAbsolute() ? id(Hidden.removed(withoutFragment(address)), fragment) : this;
    }

    /** Closes the object that was opened last. */
    SchemaWriter end() {
        json.endObject();
        return this;
    }

    /** Reports that the value that is being written is omitted. */
    SchemaWriter reportOmission(String value, String reason) {
        listener.accept(Omission.of(String.valueOf(path), value, reason));
        return this;
    }

    /** Reports that a component of the value that is being written is omitted. */
    SchemaWriter reportOmission(String component, String value, String reason) {
        listener.accept(Omission.of(within(component).toString(), value, reason));
        return this;
    }

    private Path within(String component) {
        return new Path(path, component);
    }

    /** Writes a member that refers to an object by its id in the model. */
    SchemaWriter reference(Name name, String prefix, String id) {
        json.name(name).object();
        anchor(prefix, id);
        json.endObject();
        return this;
    }

    /** Writes a member with {@code part}, from a component of the model. */
    <T> SchemaWriter member(Name name, String component, @Nullable T value, Part<? super T> part) {
        if (value != null) {
            Path outer = path;
            path = within(component);
            pending = name;
            pendingList = false;
            part.write(value, this);
            pending = null;
            path = outer;
        }
        return this;
    }

    /** Writes a member that is an array, from a component of the model. */
    <T> SchemaWriter list(Name name, String component, List<T> values, Part<? super T> part) {
        Path outer = path;
        int depth = begin(name);
        Path element = within(component);
        path = element;
        for (int i = 0; i < values.size(); i++) {
            element.index = i;
            part.write(values.get(i), this);
        }
        return end(outer, depth);
    }

    /** Writes a member that is an array, from values that have paths of their own. */
    <T> SchemaWriter list(Name name, List<Located<T>> values, Part<? super Located<T>> part) {
        Path outer = path;
        int depth = begin(name);
        for (Located<T> value : values) {
            path = new Path(null, value.path());
            part.write(value, this);
        }
        return end(outer, depth);
    }

    /** Starts an array when its first value is written; returns the depth outside the array. */
    private int begin(Name name) {
        pending = name;
        pendingList = true;
        return json.depth();
    }

    private SchemaWriter end(@Nullable Path outer, int depth) {
        pending = null;
        path = outer;
        if (json.depth() > depth) {
            json.endArray();
        }
        return this;
    }

    /** Writes a member that is an array of strings. */
    SchemaWriter texts(Name name, List<String> texts) {
        return list(name, name.text(), texts, (text, writer) -> writer.text(text));
    }

    /** Writes a member that is an array of addresses, from a component of the model. */
    SchemaWriter urls(Name name, String component, List<Url> urls) {
        return list(name, component, urls, (url, writer) -> writer.url(url));
    }

    /** Writes a member that is a string. */
    SchemaWriter text(Name name, @Nullable String text) {
        if (text != null && !Blank.is(text)) {
            json.text(name, Hidden.removed(text));
        }
        return this;
    }

    /** Writes a member that is the plain text of a rich text. */
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
            return reportOmission(component, url.text(), NOT_ABSOLUTE);
        }
        if (UrlAccess.isPlain(url)) { // needs no encoding and no escapes
            json.url(name, url);
            return this;
        }
        return text(name, url.encoded());
    }

    /** Writes a member that is a time, from a component of the model. */
    SchemaWriter time(Name name, String component, @Nullable Instant time) {
        if (time != null && !Years.areWritable(time)) {
            return reportOmission(component, time.toString(), "is not in the years 1 to 9999");
        }
        json.time(name, time);
        return this;
    }

    /** Writes a member that is the time of a change; a change before {@code first} is omitted. */
    SchemaWriter changeTime(Name name, String component, @Nullable Instant first, @Nullable Instant time) {
        return first != null && time != null && time.isBefore(first)
                ? reportOmission(component, time.toString(), "is before the publication")
                : time(name, component, time);
    }

    /** Writes a member that is a language. */
    SchemaWriter language(Name name, @Nullable Locale language) {
        if (language != null && !language.getLanguage().isEmpty()) {
            json.language(name, language);
        }
        return this;
    }

    /** Writes a member that is a count; nothing if it is not positive. */
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
    SchemaWriter flag(Name name, boolean value) {
        json.flag(name, value);
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

    /** Reports that the address that is being written is omitted. */
    SchemaWriter notAbsolute(Url url) {
        return reportOmission(url.text(), NOT_ABSOLUTE);
    }

    private SchemaWriter text(String text) {
        if (!Blank.is(text)) {
            begin();
            json.text(Hidden.removed(text));
        }
        return this;
    }

    /** Writes an id that is a fragment of the document. */
    private SchemaWriter id(String fragment) {
        return id(documentPrefix, fragment);
    }

    private SchemaWriter id(String prefix, String fragment) {
        json.name(SchemaNames.AT_ID).text(prefix, fragment);
        return this;
    }

    /** Writes an id that is the anchor of an element of the page. */
    private SchemaWriter anchor(String prefix, String id) {
        json.id(SchemaNames.AT_ID, anchorPrefix, prefix, id);
        return this;
    }

    /** Writes the pending name and the start of its array, if there are any. */
    private void begin() {
        if (pending != null) {
            json.name(pending);
            if (pendingList) {
                json.array();
            }
            pending = null;
        }
    }

    private static String withoutFragment(Url address) {
        String text = address.encoded();
        int fragment = text.indexOf('#');
        return fragment < 0 ? text : text.substring(0, fragment);
    }
}
