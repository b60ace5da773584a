package org.standfirst.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a JSON document in UTF-8 into its tokens, as strictly as RFC 8259 and RFC 3629 are written. Unpaired surrogates may
 * stand in it escaped, and only so.
 */
final class JsonScanner {
    /** What is next where nothing is. */
    static final int END = -1;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long TOPS = 0x8080808080808080L;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int SLOTS = 256;

    private final byte[] json;
    private final Limits limits;
    private final Faults faults;
    private final Supplier<String> pointer;
    private final @Nullable String[] names = new @Nullable String[SLOTS];
    private int at;

    /** Scans {@code json}; {@code pointer} says where we are when something is wrong. */
    JsonScanner(byte[] json, Limits limits, Faults faults, Supplier<String> pointer) {
        this.json = json;
        this.limits = limits;
        this.faults = faults;
        this.pointer = pointer;
        this.at = Arrays.mismatch(json, BYTE_ORDER_MARK) == BYTE_ORDER_MARK.length ? BYTE_ORDER_MARK.length : 0;
    }

    /** Returns where we are: at the start of a token, once it was peeked at. */
    int at() {
        return at;
    }

    /** Goes back or forth to the start of a token. */
    void at(int offset) {
        at = offset;
    }

    /** Goes to the next token and returns its first byte, or {@link #END}. */
    int peek() {
        while (at < json.length) {
            byte b = json[at];
            if (b > ' ' || b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                return b;
            }
            at++;
        }
        return END;
    }

    /** Goes past the next token if it is this one, and returns whether it was. */
    boolean take(char token) {
        if (peek() != token) {
            return false;
        }
        at++;
        return true;
    }

    /** Goes past the next token, which must be this one. */
    void expect(char token) {
        if (!take(token)) {
            throw broken("'" + token + "'");
        }
    }

    /** Returns what to throw where the document can't be read on. */
    JsonException broken(String expected) {
        return faults.last(pointer.get(), at, expected);
    }

    /** Goes past {@code true}, {@code false} or {@code null}. */
    void word(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (at + i == json.length || json[at + i] != word.charAt(i)) {
                throw broken("a value");
            }
        }
        at += word.length();
    }

    /** Goes past a string that is likely to come again, and returns it. */
    String name() {
        if (peek() != '"') {
            throw broken("a name in quotation marks");
        }
        int from = at + 1;
        int to = from;
        int hash = 0;
        while (to < json.length && json[to] > ' ' && json[to] != '"' && json[to] != '\\') {
            hash = 31 * hash + json[to++];
        }
        int slot = (hash ^ hash >>> 8) & SLOTS - 1;
        String name = names[slot];
        if (name != null && to < json.length && json[to] == '"' && same(name, from, to)) {
            at = to + 1;
            return name;
        }
        String fresh = string();
        names[slot] = fresh;
        return fresh;
    }

    private boolean same(String name, int from, int to) {
        if (name.length() != to - from) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) != json[from + i]) {
                return false;
            }
        }
        return true;
    }

    /** Goes past a string, whose quotation mark is next, and returns it. */
    String string() {
        int from = at + 1;
        int to = plain(from);
        if (to == json.length || json[to] != '"') {
            return escaped(from, to);
        }
        String text = text(from, to);
        limit(text.length());
        at = to + 1;
        return text;
    }

    private String escaped(int from, int to) {
        StringBuilder text = new StringBuilder(to - from + 32).append(text(from, to));
        at = to;
        while (at < json.length && json[at] == '\\') {
            at++;
            text.append(unescaped());
            int end = plain(at);
            text.append(text(at, end));
            at = end;
            limit(text.length());
        }
        if (at == json.length || json[at] != '"') {
            throw broken(at == json.length ? "'\"'" : "no control character in a text");
        }
        at++;
        return text.toString();
    }

    private char unescaped() {
        int c = at < json.length ? json[at++] : END;
        return switch (c) {
            case '"', '\\', '/' -> (char) c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hexadecimal();
            default -> throw broken("an escape sequence of JSON");
        };
    }

    private char hexadecimal() {
        int c = 0;
        for (int i = 0; i < 4; i++) {
            int digit = at < json.length ? Character.digit(json[at], 16) : END;
            if (digit < 0) {
                throw broken("a hexadecimal digit");
            }
            c = c << 4 | digit;
            at++;
        }
        return (char) c;
    }

    private void limit(int length) {
        if (length > limits.text()) {
            throw broken("no more than " + limits.text() + " characters in a text");
        }
    }

    /** Returns the offset of the next quotation mark, backslash or control, or of the end. */
    private int plain(int from) {
        int i = from;
        for (; i <= json.length - Long.BYTES; i += Long.BYTES) {
            long eight = (long) EIGHT.get(json, i);
            long quote = eight ^ ONES * '"';
            long backslash = eight ^ ONES * '\\';
            long stops = quote - ONES & ~quote | backslash - ONES & ~backslash | eight - ONES * ' ' & ~eight;
            if ((stops & TOPS) != 0) {
                return i + (Long.numberOfTrailingZeros(stops & TOPS) >> 3);
            }
        }
        while (i < json.length && json[i] != '"' && json[i] != '\\' && (json[i] & 0xFF) >= ' ') {
            i++;
        }
        return i;
    }

    private String text(int from, int to) {
        String text = new String(json, from, to - from, UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            refuseMalformed(from, to);
        }
        return text;
    }

    /** Tells a U+FFFD that is written there from one that stands for what is no UTF-8. */
    private void refuseMalformed(int from, int to) {
        ByteBuffer bytes = ByteBuffer.wrap(json, from, to - from);
        if (UTF_8.newDecoder()
                .decode(bytes, CharBuffer.allocate(to - from), true)
                .isError()) {
            at = bytes.position();
            throw broken("text in UTF-8");
        }
    }

    /** Goes past a number, and returns it as it is written. */
    String number() {
        int from = at;
        if (json[at] == '-') {
            at++;
        }
        if (at < json.length && json[at] == '0') {
            at++;
        } else {
            digits();
        }
        if (at < json.length && json[at] == '.') {
            at++;
            digits();
        }
        if (at < json.length && (json[at] | 0x20) == 'e') {
            at++;
            if (at < json.length && (json[at] == '+' || json[at] == '-')) {
                at++;
            }
            digits();
        }
        if (at - from > limits.number()) {
            throw broken("no more than " + limits.number() + " characters in a number");
        }
        return new String(json, from, at - from, ISO_8859_1);
    }

    private void digits() {
        int from = at;
        while (at < json.length && json[at] >= '0' && json[at] <= '9') {
            at++;
        }
        if (at == from) {
            throw broken("a digit");
        }
    }

    /** Goes past a value of any kind, which stands in {@code depth} objects and arrays. */
    void skip(int depth) {
        switch (peek()) {
            case '{' -> skipObject(depth + 1);
            case '[' -> skipArray(depth + 1);
            case '"' -> string();
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
            default -> throw broken("a value");
        }
    }

    private void skipObject(int depth) {
        enter(depth);
        if (take('}')) {
            return;
        }
        do {
            name();
            expect(':');
            skip(depth);
        } while (take(','));
        expect('}');
    }

    private void skipArray(int depth) {
        enter(depth);
        if (take(']')) {
            return;
        }
        do {
            skip(depth);
        } while (take(','));
        expect(']');
    }

    /** Goes past an opening bracket, after which {@code depth} are open. */
    void enter(int depth) {
        if (depth > limits.depth()) {
            throw broken("no more than " + limits.depth() + " objects and arrays in each other");
        }
        at++;
    }
}
