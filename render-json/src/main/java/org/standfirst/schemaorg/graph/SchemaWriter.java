package org.standfirst.schemaorg.graph;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.standfirst.Url;
import org.standfirst.body.RichText;
import org.standfirst.internal.UrlAccess;
import org.standfirst.json.writer.JsonWriter;
import org.standfirst.json.writer.Name;
import org.standfirst.json.writer.Word;
import org.standfirst.schemaorg.Omission;
import org.standfirst.utf8.IdText;

/**
 * Writes JSON-LD, and leaves out what says nothing or can't be said in it: what is absent or blank, addresses that are not
 * absolute, times outside the years 1 to 9999, counts of nothing, lists and members whose values were all left out.
 */
final class SchemaWriter {
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private final JsonWriter json;
    private final String idPrefix;
    private final Consumer<Omission> leftOut;

    /** By what stands before them in a fragment, the ids that were written. */
    private final Map<String, Set<String>> ids = new HashMap<>();

    private final Deque<Word> types = new ArrayDeque<>();
    private @Nullable Name current;
    private @Nullable Name pending;
    private boolean pendingList;

    /**
     * Returns a writer for what stands at an address.
     *
     * @param address the canonical address, or {@code null} if there is none
     * @param leftOut is told of what is there and can't be written
     */
    SchemaWriter(JsonWriter json, @Nullable Url address, Consumer<Omission> leftOut) {
        this.json = json;
        this.leftOut = leftOut;
        // without an address, names that hold within the document alone
        this.idPrefix = address != null && address.isAbsolute() ? before(address) : "_:";
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

    /**
     * Writes one of several values of a kind, or nothing.
     *
     * @param <T> the kind
     */
    interface NumberedPart<T> {
        /** Writes {@code value}, which is the one of that number. */
        void write(T value, int number, SchemaWriter json);
    }

    /** Opens an object of a type. */
    SchemaWriter object(Word type) {
        begin();
        json.object().word(SchemaNames.AT_TYPE, type);
        types.push(type);
        return this;
    }

    /** Opens an object of a type that others can refer to, and that is the only one of its name. */
    SchemaWriter object(Word type, String fragment) {
        return object(type).id(fragment);
    }

    /** Opens an object of a type that has an id in the model, or none; without it if an object before has the same. */
    SchemaWriter object(Word type, String prefix, @Nullable String id) {
        object(type);
        if (id == null) {
            return this;
        }
        if (!ids.computeIfAbsent(prefix, key -> new HashSet<>()).add(id)) {
            return leftOut(SchemaNames.AT_ID, idPrefix + IdText.of(prefix, id));
        }
        return id(IdText.of(prefix, id));
    }

    /** Opens an object of a type that belongs to another address, whose fragment is its id. */
    SchemaWriter object(Word type, Url address, String fragment) {
        object(type);
        return address.isAbsolute() ? text(SchemaNames.AT_ID, before(address) + fragment) : this;
    }

    /** Closes the object that was opened last. */
    SchemaWriter end() {
        json.endObject();
        types.pop();
        return this;
    }

    /** Tells that a value of the member that is being written is left out. */
    SchemaWriter leftOut(String value) {
        return current == null ? this : leftOut(current, value);
    }

    /** Tells that a value of a member is left out. */
    SchemaWriter leftOut(Name name, String value) {
        Word type = types.peek();
        leftOut.accept(new Omission(type == null ? name.text() : type + "." + name.text(), value));
        return this;
    }

    /** Writes a member that refers to an object that has an id in the model. */
    SchemaWriter reference(Name name, String prefix, String id) {
        json.name(name).object();
        id(IdText.of(prefix, id));
        json.endObject();
        return this;
    }

    /** Writes a member of any kind. */
    <T> SchemaWriter member(Name name, @Nullable T value, Part<? super T> part) {
        if (value != null) {
            Name outer = current;
            current = name;
            pending = name;
            pendingList = false;
            part.write(value, this);
            pending = null;
            current = outer;
        }
        return this;
    }

    /** Writes a member that is an array. */
    <T> SchemaWriter list(Name name, List<T> values, Part<? super T> part) {
        Name outer = begin(name);
        int depth = json.depth();
        for (int i = 0; i < values.size(); i++) {
            part.write(values.get(i), this);
        }
        return end(outer, depth);
    }

    /** Writes a member that is an array, of which each element knows its number, from 1. */
    <T> SchemaWriter numbered(Name name, List<T> values, NumberedPart<? super T> part) {
        Name outer = begin(name);
        int depth = json.depth();
        for (int i = 0; i < values.size(); i++) {
            part.write(values.get(i), i + 1, this);
        }
        return end(outer, depth);
    }

    /** Begins an array as soon as a value is written; returns the member that it is within. */
    private @Nullable Name begin(Name name) {
        Name outer = current;
        current = name;
        pending = name;
        pendingList = true;
        return outer;
    }

    private SchemaWriter end(@Nullable Name outer, int depth) {
        pending = null;
        current = outer;
        if (json.depth() > depth) {
            json.endArray();
        }
        return this;
    }

    /** Writes a member that is an array of texts. */
    SchemaWriter texts(Name name, List<String> texts) {
        return list(name, texts, (text, writer) -> writer.text(text));
    }

    /** Writes a member that is an array of addresses. */
    SchemaWriter urls(Name name, List<Url> urls) {
        return list(name, urls, (url, writer) -> writer.url(url));
    }

    /** Writes a member that is a text. */
    SchemaWriter text(Name name, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            json.text(name, text);
        }
        return this;
    }

    /** Writes a member that is the plain text of a rich one. */
    SchemaWriter text(Name name, @Nullable RichText text) {
        return text(name, text == null ? null : text.plainText());
    }

    /** Writes a member that is an address. */
    SchemaWriter url(Name name, @Nullable Url url) {
        if (url == null) {
            return this;
        }
        if (!url.isAbsolute()) {
            return leftOut(name, url.text());
        }
        if (UrlAccess.isPlain(url)) { // its text is what is written, and needs no escaping
            json.url(name, url);
            return this;
        }
        return text(name, url.encoded());
    }

    /** Writes a member that is a time. */
    SchemaWriter time(Name name, @Nullable Instant time) {
        if (time != null && (time.isBefore(FIRST) || time.isAfter(LAST))) {
            return leftOut(name, time.toString());
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
        return url.isAbsolute() ? text(url.encoded()) : leftOut(url.text());
    }

    private SchemaWriter text(String text) {
        if (!text.isBlank()) {
            begin();
            json.text(text);
        }
        return this;
    }

    /** Writes the id of what is a fragment of the document. */
    private SchemaWriter id(String fragment) {
        json.name(SchemaNames.AT_ID).text(idPrefix, fragment);
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
