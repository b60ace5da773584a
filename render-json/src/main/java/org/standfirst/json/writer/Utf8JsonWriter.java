package org.standfirst.json.writer;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.function.BiConsumer;
import org.standfirst.Url;
import org.standfirst.internal.UrlAccess;
import org.standfirst.utf8.Utf8Buffer;

/**
 * Writes JSON to a {@link Utf8Buffer}, with commas and indentation, and escapes every text. The output is the same on
 * every JVM.
 */
public final class Utf8JsonWriter extends JsonWriter {
    private static final byte[] TRUE = "true".getBytes(US_ASCII);
    private static final byte[] FALSE = "false".getBytes(US_ASCII);
    private static final byte[] NULL = "null".getBytes(US_ASCII);
    private static final byte[] INDENT = "  ".getBytes(US_ASCII);
    private static final char NONE = 0;

    private final Utf8Buffer out;
    private final boolean indented;
    private final BiConsumer<Utf8Buffer, String> escaping;
    private int depth;

    /**
     * The character before the next name or value, which is not written yet: a comma, the bracket of the object or array
     * that was opened last, or {@link #NONE} after a name and at the start.
     */
    private char separator = NONE;

    Utf8JsonWriter(Utf8Buffer out, boolean indented, BiConsumer<Utf8Buffer, String> escaping) {
        this.out = out;
        this.indented = indented;
        this.escaping = escaping;
    }

    @Override
    public int depth() {
        return depth;
    }

    @Override
    public JsonWriter object() {
        return open('{');
    }

    @Override
    public JsonWriter object(ObjectStart start) {
        if (indented) {
            return super.object(start);
        }
        separate();
        out.write(start.encoded());
        depth++;
        return written();
    }

    @Override
    public JsonWriter endObject() {
        return close('}');
    }

    @Override
    public JsonWriter array() {
        return open('[');
    }

    @Override
    public JsonWriter endArray() {
        return close(']');
    }

    @Override
    public JsonWriter name(Name name) {
        name(name, name.encoded().length() - 1);
        return named();
    }

    @Override
    public JsonWriter name(String name) {
        begin();
        escape(name);
        out.write('"', ':');
        return named();
    }

    /** Writes the separator and the first {@code count} bytes of an encoded name. */
    private void name(Name name, int count) {
        if (indented) {
            separate();
            out.write(name.encoded().bytes(), 0, count);
        } else {
            out.write(separator, name.encoded(), count);
            separator = NONE;
        }
    }

    @Override
    JsonWriter textMember(Name name, String text) {
        begin(name);
        escape(text);
        return end();
    }

    @Override
    JsonWriter urlMember(Name name, Url url) {
        begin(name);
        address(url);
        return end();
    }

    @Override
    JsonWriter wordMember(Name name, Word word) {
        begin(name);
        out.write(word.encoded(), 1, word.encoded().length - 1);
        return written();
    }

    @Override
    JsonWriter timeMember(Name name, Instant time) {
        begin(name);
        out.time(time);
        return end();
    }

    /** Writes a name, and the quote at the start of its text. */
    private void begin(Name name) {
        if (indented) {
            name(name);
            begin();
        } else {
            name(name, name.encoded().length());
        }
    }

    @Override
    public JsonWriter text(String text) {
        begin();
        escape(text);
        return end();
    }

    @Override
    public JsonWriter text(String start, String end) {
        begin();
        escape(start);
        escape(end);
        return end();
    }

    @Override
    public JsonWriter id(Name name, String start, String prefix, String id) {
        begin(name);
        out.ascii(start);
        out.ascii(prefix);
        out.id(id);
        return end();
    }

    @Override
    public JsonWriter url(Url url) {
        begin();
        address(url);
        return end();
    }

    private void address(Url url) {
        if (UrlAccess.isPlain(url)) {
            out.ascii(url.text());
        } else {
            escape(url.text());
        }
    }

    @Override
    public JsonWriter word(Word word) {
        return token(word.encoded());
    }

    @Override
    public JsonWriter time(Instant time) {
        begin();
        out.time(time);
        return end();
    }

    @Override
    public JsonWriter number(long number) {
        separate();
        out.number(number);
        return written();
    }

    @Override
    public JsonWriter decimal(double number) {
        separate();
        out.number(number);
        return written();
    }

    @Override
    public JsonWriter decimal(BigDecimal number) {
        return token(number.toString().getBytes(US_ASCII));
    }

    @Override
    public JsonWriter flag(boolean value) {
        return token(value ? TRUE : FALSE);
    }

    @Override
    public JsonWriter nullValue() {
        return token(NULL);
    }

    /**
     * Writes a member that is a string: the UTF-8 that {@code source} writes. It is not trusted: it is escaped, but not
     * for a script element.
     */
    public JsonWriter embed(Name name, Utf8Buffer.Source source) {
        begin(name);
        out.embedInJson(source);
        return end();
    }

    private JsonWriter open(char bracket) {
        separate();
        separator = bracket;
        depth++;
        return this;
    }

    private JsonWriter close(char bracket) {
        depth--;
        if (separator != ',') { // it is the opening bracket, since the object or array is empty
            out.write(separator, bracket);
            return written();
        }
        if (indented) {
            newLine();
        }
        out.write(bracket);
        return this;
    }

    private JsonWriter token(byte[] token) {
        separate();
        out.write(token);
        return written();
    }

    /** Writes the separator and the indentation before the next name or value. */
    private void separate() {
        if (separator == NONE) {
            return;
        }
        out.write(separator);
        separator = NONE;
        if (indented) {
            newLine();
        }
    }

    private JsonWriter named() {
        if (indented) {
            out.write(' ');
        }
        return this;
    }

    private JsonWriter written() {
        separator = ',';
        return this;
    }

    private void newLine() {
        out.write('\n');
        for (int i = 0; i < depth; i++) {
            out.write(INDENT);
        }
    }

    /** Writes the quote at the start of a text. */
    private void begin() {
        separate();
        out.write('"');
    }

    private JsonWriter end() {
        out.write('"');
        return written();
    }

    private void escape(String text) {
        escaping.accept(out, text);
    }
}
