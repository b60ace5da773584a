package org.standfirst.json.writer;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.math.BigDecimal;
import java.time.Instant;
import org.standfirst.Url;
import org.standfirst.internal.UrlAccess;
import org.standfirst.utf8.Utf8Buffer;

/**
 * Writes JSON to a {@link Utf8Buffer}, with commas and indentation, and escapes every text. The output is the same on
 * every JVM.
 */
final class Utf8JsonWriter extends JsonWriter {
    private static final byte[] TRUE = "true".getBytes(US_ASCII);
    private static final byte[] FALSE = "false".getBytes(US_ASCII);
    private static final byte[] NULL = "null".getBytes(US_ASCII);
    private static final byte[] INDENT = "  ".getBytes(US_ASCII);

    private final Utf8Buffer out;
    private final boolean indented;
    private final boolean replacing;
    private int depth;
    private boolean afterValue;
    private boolean afterName;

    public Utf8JsonWriter(Utf8Buffer out, boolean indented, boolean replacing) {
        this.out = out;
        this.indented = indented;
        this.replacing = replacing;
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
        if (indented || !afterValue) {
            separate();
            out.write(name.encoded(), 1, name.encoded().length - 1);
        } else {
            out.write(name.encoded());
        }
        return named();
    }

    @Override
    public JsonWriter name(String name) {
        separate();
        string(name);
        out.write(':');
        return named();
    }

    @Override
    public JsonWriter text(String text) {
        separate();
        string(text);
        return written();
    }

    @Override
    public JsonWriter text(String start, String end) {
        separate();
        out.write('"');
        escape(start);
        escape(end);
        out.write('"');
        return written();
    }

    @Override
    public JsonWriter url(Url url) {
        separate();
        out.write('"');
        if (UrlAccess.isPlain(url)) {
            out.ascii(url.text());
        } else {
            escape(url.text());
        }
        out.write('"');
        return written();
    }

    @Override
    public JsonWriter word(Word word) {
        return token(word.encoded());
    }

    @Override
    public JsonWriter time(Instant time) {
        separate();
        out.write('"');
        out.time(time);
        out.write('"');
        return written();
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
    public JsonWriter flag(boolean truth) {
        return token(truth ? TRUE : FALSE);
    }

    @Override
    public JsonWriter nothing() {
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

    /** Writes the comma and the indentation before the next name or value. */
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
        escape(text);
        out.write('"');
    }

    private void escape(String text) {
        if (replacing) {
            out.jsonReplacing(text);
        } else {
            out.json(text);
        }
    }
}
