package org.standfirst.json.writer;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.standfirst.Url;
import org.standfirst.utf8.Utf8Buffer;

/**
 * The only way to write JSON: to a {@link Utf8Buffer} or to an application's generator. A member whose value is {@code
 * null} is omitted. Methods that write return this writer.
 */
public abstract class JsonWriter {
    /** Returns a lossless writer, which escapes lone surrogates. */
    public static JsonWriter lossless(Utf8Buffer out, boolean indented) {
        return new Utf8JsonWriter(out, indented, Utf8Buffer::json);
    }

    /** Returns a writer for third-party parsers, which replaces lone surrogates by U+FFFD. */
    public static Utf8JsonWriter replacing(Utf8Buffer out, boolean indented) {
        return new Utf8JsonWriter(out, indented, Utf8Buffer::jsonReplacing);
    }

    /** Returns a writer like that of {@link #replacing}, for the content of a script element. */
    public static JsonWriter inScript(Utf8Buffer out) {
        return new Utf8JsonWriter(out, false, Utf8Buffer::jsonInScript);
    }

    /**
     * Writes values of one type.
     *
     * @param <T> the type of the values
     */
    public interface Part<T> {
        /** Writes {@code value} and nothing else. */
        void write(T value, JsonWriter json);
    }

    /** Returns the number of open objects and arrays. */
    public abstract int depth();

    /** Opens an object. */
    public abstract JsonWriter object();

    /** Opens an object and writes its first member. */
    public JsonWriter object(ObjectStart start) {
        return object().word(start.name(), start.word());
    }

    /** Closes the object that was opened last. */
    public abstract JsonWriter endObject();

    /** Opens an array. */
    public abstract JsonWriter array();

    /** Closes the array that was opened last. */
    public abstract JsonWriter endArray();

    /** Writes the name of a member; its value must follow. */
    public abstract JsonWriter name(Name name);

    /** Writes a name that is not known at compile time and is escaped; its value must follow. */
    public abstract JsonWriter name(String name);

    /** Writes a string. */
    public abstract JsonWriter text(String text);

    /** Writes the concatenation of {@code start} and {@code end} as one string. */
    public abstract JsonWriter text(String start, String end);

    /**
     * Writes a member that is a string: {@code start} and {@code prefix}, which are ASCII and need no escapes, and
     * {@code id} as {@link org.standfirst.utf8.IdText} encodes it.
     */
    public abstract JsonWriter id(Name name, String start, String prefix, String id);

    /** Writes the text of an address. */
    public abstract JsonWriter url(Url url);

    /** Writes a word. */
    public abstract JsonWriter word(Word word);

    /** Writes a time, in ISO 8601 and UTC. */
    public abstract JsonWriter time(Instant time);

    /** Writes a whole number. */
    public abstract JsonWriter number(long number);

    /** Writes a finite number. */
    public abstract JsonWriter decimal(double number);

    /** Writes a number with all its digits. */
    public abstract JsonWriter decimal(BigDecimal number);

    /** Writes true or false. */
    public abstract JsonWriter flag(boolean value);

    /** Writes null. */
    public abstract JsonWriter nullValue();

    /** Writes an array of {@code values}. */
    public final <T> JsonWriter array(List<T> values, Part<? super T> part) {
        array();
        for (int i = 0; i < values.size(); i++) {
            part.write(values.get(i), this);
        }
        return endArray();
    }

    /** Writes a member with {@code part}. */
    public final <T> JsonWriter member(Name name, @Nullable T value, Part<? super T> part) {
        if (value != null) {
            part.write(value, name(name));
        }
        return this;
    }

    /** Writes a member that is an array. */
    public final <T> JsonWriter list(Name name, List<T> values, Part<? super T> part) {
        return name(name).array(values, part);
    }

    /** Writes a member that is an array of strings. */
    public final JsonWriter texts(Name name, List<String> texts) {
        return list(name, texts, (text, json) -> json.text(text));
    }

    /** Writes a member that is an array of addresses. */
    public final JsonWriter urls(Name name, List<Url> urls) {
        return list(name, urls, (url, json) -> json.url(url));
    }

    /** Writes a member that is a string. */
    public final JsonWriter text(Name name, @Nullable String text) {
        return text == null ? this : textMember(name, text);
    }

    /** Writes a member that is a word. */
    public final JsonWriter word(Name name, @Nullable Word word) {
        return word == null ? this : wordMember(name, word);
    }

    /** Writes a member that is an address. */
    public final JsonWriter url(Name name, @Nullable Url url) {
        return url == null ? this : urlMember(name, url);
    }

    /** Writes a member that is a time, in ISO 8601 and UTC. */
    public final JsonWriter time(Name name, @Nullable Instant time) {
        return time == null ? this : timeMember(name, time);
    }

    /** Writes a member that is a duration, in ISO 8601. */
    public final JsonWriter duration(Name name, @Nullable Duration duration) {
        return duration == null ? this : text(name, duration.toString());
    }

    /** Writes a member that is a language, as its BCP 47 tag. */
    public final JsonWriter language(Name name, @Nullable Locale language) {
        return language == null ? this : text(name, language.toLanguageTag());
    }

    /** Writes a member that is a whole number. */
    public final JsonWriter number(Name name, long number) {
        return name(name).number(number);
    }

    /** Writes a member that is a whole number. */
    public final JsonWriter number(Name name, @Nullable Integer number) {
        return number == null ? this : number(name, number.longValue());
    }

    /** Writes a member that is a whole number. */
    public final JsonWriter number(Name name, @Nullable Long number) {
        return number == null ? this : number(name, number.longValue());
    }

    /** Writes a member that is a finite number. */
    public final JsonWriter decimal(Name name, double number) {
        return name(name).decimal(number);
    }

    /** Writes a member that is true or false. */
    public final JsonWriter flag(Name name, boolean value) {
        return name(name).flag(value);
    }

    /** Writes a member that is a string. */
    abstract JsonWriter textMember(Name name, String text);

    /** Writes a member that is an address. */
    abstract JsonWriter urlMember(Name name, Url url);

    /** Writes a member that is a word. */
    abstract JsonWriter wordMember(Name name, Word word);

    /** Writes a member that is a time. */
    abstract JsonWriter timeMember(Name name, Instant time);
}
