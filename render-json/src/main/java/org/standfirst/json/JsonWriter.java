package org.standfirst.json;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.standfirst.Url;
import org.standfirst.sink.Utf8Sink;

/**
 * The only way to write JSON: it sets the commas, and escapes every text. A member whose value is {@code null} is left
 * out. What writes a value returns this writer.
 */
final class JsonWriter {
    private static final byte[] TRUE = "true".getBytes(US_ASCII);
    private static final byte[] FALSE = "false".getBytes(US_ASCII);
    private static final byte[] NULL = "null".getBytes(US_ASCII);
    private static final byte[] INDENT = "  ".getBytes(US_ASCII);

    private final Utf8Sink out;
    private final boolean indented;
    private final boolean replacing;
    private int depth;
    private boolean afterValue;
    private boolean afterName;

    private JsonWriter(Utf8Sink out, boolean indented, boolean replacing) {
        this.out = out;
        this.indented = indented;
        this.replacing = replacing;
    }

    /** Returns a writer that loses nothing: what UTF-8 can't hold is escaped. */
    static JsonWriter lossless(Utf8Sink out, boolean indented) {
        return new JsonWriter(out, indented, false);
    }

    /** Returns a writer for other people's readers: what UTF-8 can't hold becomes U+FFFD. */
    static JsonWriter replacing(Utf8Sink out, boolean indented) {
        return new JsonWriter(out, indented, true);
    }

    /**
     * Writes one value of a kind.
     *
     * @param <T> the kind
     */
    interface Part<T> {
        /** Writes {@code value}, and nothing beside it. */
        void write(T value, JsonWriter json);
    }

    /** Returns how many objects and arrays are open. */
    int depth() {
        return depth;
    }

    /** Opens an object. */
    JsonWriter object() {
        return open('{');
    }

    /** Closes the object that was opened last. */
    JsonWriter endObject() {
        return close('}');
    }

    /** Opens an array. */
    JsonWriter array() {
        return open('[');
    }

    /** Closes the array that was opened last. */
    JsonWriter endArray() {
        return close(']');
    }

    /** Writes an array of {@code values}. */
    <T> JsonWriter array(Collection<T> values, Part<? super T> part) {
        array();
        for (T value : values) {
            part.write(value, this);
        }
        return endArray();
    }

    /** Starts a member, whose value comes next. */
    JsonWriter name(Name name) {
        if (indented || !afterValue) {
            separate();
            out.write(name.encoded(), 1, name.encoded().length - 1);
        } else {
            out.write(name.encoded());
        }
        return named();
    }

    /** Starts a member of any name, whose value comes next. */
    JsonWriter name(String name) {
        separate();
        string(name);
        out.write(':');
        return named();
    }

    /** Writes a member of any kind. */
    <T> JsonWriter member(Name name, @Nullable T value, Part<? super T> part) {
        if (value != null) {
            part.write(value, name(name));
        }
        return this;
    }

    /** Writes a member that is an array. */
    <T> JsonWriter list(Name name, Collection<T> values, Part<? super T> part) {
        return name(name).array(values, part);
    }

    /** Writes a member that is an array of texts. */
    JsonWriter texts(Name name, Collection<String> texts) {
        return list(name, texts, (text, json) -> json.text(text));
    }

    /** Writes a member that is an array of addresses. */
    JsonWriter urls(Name name, Collection<Url> urls) {
        return list(name, urls, (url, json) -> json.url(url));
    }

    /** Writes a member that is a text. */
    JsonWriter text(Name name, @Nullable String text) {
        return text == null ? this : name(name).text(text);
    }

    /** Writes a member that is a word. */
    JsonWriter word(Name name, @Nullable Word word) {
        return word == null ? this : name(name).word(word);
    }

    /** Writes a member that is an address. */
    JsonWriter url(Name name, @Nullable Url url) {
        return url == null ? this : name(name).url(url);
    }

    /** Writes a member that is a time, in ISO 8601 and UTC. */
    JsonWriter time(Name name, @Nullable Instant time) {
        return time == null ? this : name(name).time(time);
    }

    /** Writes a member that is a duration, in ISO 8601. */
    JsonWriter duration(Name name, @Nullable Duration duration) {
        return duration == null ? this : text(name, duration.toString());
    }

    /** Writes a member that is a language, as its BCP 47 tag. */
    JsonWriter language(Name name, @Nullable Locale language) {
        return language == null ? this : text(name, language.toLanguageTag());
    }

    /** Writes a member that is a whole number. */
    JsonWriter number(Name name, long number) {
        return name(name).number(number);
    }

    /** Writes a member that is a whole number. */
    JsonWriter number(Name name, @Nullable Integer number) {
        return number == null ? this : number(name, number.longValue());
    }

    /** Writes a member that is a whole number. */
    JsonWriter number(Name name, @Nullable Long number) {
        return number == null ? this : number(name, number.longValue());
    }

    /** Writes a member that is a finite number. */
    JsonWriter decimal(Name name, double number) {
        return name(name).decimal(number);
    }

    /** Writes a member that is true or false. */
    JsonWriter flag(Name name, boolean truth) {
        return name(name).flag(truth);
    }

    /** Writes a text. */
    JsonWriter text(String text) {
        separate();
        string(text);
        return written();
    }

    /** Writes a word. */
    JsonWriter word(Word word) {
        return token(word.encoded());
    }

    /** Writes an address, as its text. */
    JsonWriter url(Url url) {
        return text(url.text());
    }

    /** Writes a time, in ISO 8601 and UTC. */
    JsonWriter time(Instant time) {
        separate();
        out.write('"');
        out.time(time);
        out.write('"');
        return written();
    }

    /** Writes a whole number. */
    JsonWriter number(long number) {
        separate();
        out.number(number);
        return written();
    }

    /** Writes a finite number, the same on every JVM. */
    JsonWriter decimal(double number) {
        separate();
        out.number(number);
        return written();
    }

    /** Writes a number with all its digits. */
    JsonWriter decimal(BigDecimal number) {
        return token(number.toString().getBytes(US_ASCII));
    }

    /** Writes true or false. */
    JsonWriter flag(boolean truth) {
        return token(truth ? TRUE : FALSE);
    }

    /** Writes null. */
    JsonWriter nothing() {
        return token(NULL);
    }

    private JsonWriter open(char bracket) {
        separate();
        out.write(bracket);
        depth++;
        afterValue = false;
        return this;
    }

    private JsonWriter close(char bracket) {
        depth--;
        if (indented && afterValue) {
            newLine();
        }
        out.write(bracket);
        return written();
    }

    private JsonWriter token(byte[] token) {
        separate();
        out.write(token);
        return written();
    }

    /** Writes what stands between the last value or bracket and the next name or value. */
    private void separate() {
        if (afterName) {
            afterName = false;
            return;
        }
        if (afterValue) {
            out.write(',');
        }
        if (indented && depth > 0) {
            newLine();
        }
    }

    private JsonWriter named() {
        if (indented) {
            out.write(' ');
        }
        afterName = true;
        return this;
    }

    private JsonWriter written() {
        afterValue = true;
        return this;
    }

    private void newLine() {
        out.write('\n');
        for (int i = 0; i < depth; i++) {
            out.write(INDENT);
        }
    }

    private void string(String text) {
        out.write('"');
        if (replacing) {
            out.jsonReplacing(text);
        } else {
            out.json(text);
        }
        out.write('"');
    }
}
