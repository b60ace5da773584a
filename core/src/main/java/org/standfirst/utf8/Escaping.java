package org.standfirst.utf8;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * Escaping rules of one output context: which characters are written as they are, and the replacements of the others.
 * Each {@code char} of a text, or byte of UTF-8, becomes at most {@link #MAX_BYTES} bytes.
 */
final class Escaping {
    /** The maximum number of bytes that one {@code char}, or one byte, becomes. */
    static final int MAX_BYTES = 6;

    /** The number of bytes after a text that may be overwritten. */
    static final int EXTRA_BYTES = Long.BYTES;

    /**
     * The maximum length of a short text. The JDK encodes longer texts that are mostly ASCII, which is faster. A longer
     * text has at least nine bytes in Latin-1, as {@link EscapeScanner#copy} requires.
     */
    private static final int MAX_SHORT = 16;

    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    /** The shift of the number of bytes in {@link #encoded}. */
    private static final int LENGTH_SHIFT = 24;

    private static final byte[] REPLACEMENT = "\uFFFD".getBytes(UTF_8);
    private static final String HEX = "0123456789abcdef";

    /** Between tags, and in a quoted attribute. */
    static final Escaping HTML = new Escaping(EscapeScanner.Place.HTML, true, false, false)
            .withoutControls()
            .replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('>', "&gt;")
            .replace('"', "&quot;")
            .replace('\'', "&#39;")
            .complete();

    /** In a JSON string, without loss. */
    static final Escaping JSON = new Escaping(EscapeScanner.Place.JSON, false, false, true)
            .withStringEscapes()
            .complete();

    /** In a JSON string, with U+FFFD for lone surrogates. */
    static final Escaping JSON_REPLACING = new Escaping(EscapeScanner.Place.JSON, false, false, false)
            .withStringEscapes()
            .complete();

    /** In JSON, inside and outside of strings, that is the content of a script element. */
    static final Escaping SCRIPT = new Escaping(EscapeScanner.Place.SCRIPT, true, true, true)
            .withoutControls()
            .withoutMarkup()
            .complete();

    /** In a JSON string that is in a script element, with U+FFFD for lone surrogates. */
    static final Escaping JSON_IN_SCRIPT = new Escaping(EscapeScanner.Place.JSON_IN_SCRIPT, true, true, true)
            .withoutControls()
            .withoutMarkup()
            .withStringEscapes()
            .complete();

    private final byte[] @Nullable [] ascii = new byte[128][];

    /**
     * The UTF-8 of each character below U+0800 that is written unchanged, with the first byte in the lowest bits and
     * the number of bytes in the highest; 0 for other characters.
     */
    private final int[] encoded = new int[0x800];

    private final EscapeScanner.Place place;
    private final boolean document;
    private final boolean script;
    private final boolean escapes;

    /**
     * Creates rules that do not escape ASCII characters yet.
     *
     * @param document whether the output is part of an HTML document, which does not allow every character
     * @param script whether the output is part of a script, where U+2028 and U+2029 may end lines
     * @param escapes whether a character that is not allowed is written as {@code \}{@code uXXXX}, not as U+FFFD; in
     *     a document, lone surrogates are always U+FFFD
     */
    private Escaping(EscapeScanner.Place place, boolean document, boolean script, boolean escapes) {
        this.place = place;
        this.document = document;
        this.script = script;
        this.escapes = escapes;
    }

    /**
     * Writes {@code text} to {@code target}, which has room for it and for {@link #EXTRA_BYTES}; returns the end
     * position. Uses {@code characters} to read text that is not mostly ASCII.
     */
    int write(String text, Characters characters, byte[] target, int at) {
        if (text.length() <= MAX_SHORT) {
            return writeShort(text, characters, target, at);
        }
        return Ascii.isMostlyAscii(text)
                ? writeAscii(text, target, at)
                : writeCharacters(text, characters.of(text), target, at);
    }

    /**
     * Writes UTF-8 to {@code target}, which has room; returns the end position. Sequences that are ill-formed, or cut
     * off by {@code to}, become U+FFFD.
     */
    int write(byte[] utf8, int from, int to, byte[] target, int start) {
        int at = start;
        int copied = from;
        for (int i = next(utf8, from, to); i < to; i = next(utf8, i, to)) {
            int length = Utf8.sequence(utf8, i, to);
            byte[] replacement = length > 0 ? replacement(Utf8.codePoint(utf8, i, length)) : REPLACEMENT;
            int end = length == 0 ? to : i + Math.abs(length);
            if (replacement != null) {
                at = put(utf8, copied, i, target, at);
                at = put(replacement, 0, replacement.length, target, at);
                copied = end;
            }
            i = end;
        }
        return put(utf8, copied, to, target, at);
    }

    private int next(byte[] utf8, int from, int to) {
        return EscapeScanner.next(utf8, Utf8.unescapedUntil(utf8, from, to), to, place);
    }

    /**
     * Writes text in which few characters are not ASCII: encodes it as Latin-1, which is fast in the JDK, then replaces
     * each question mark that was a character outside of Latin-1.
     */
    private int writeAscii(String text, byte[] target, int start) {
        byte[] latin = text.getBytes(ISO_8859_1);
        int to = latin.length;
        int shift = start; // the distance between a byte and its copy
        int pairs = 0; // surrogate pairs so far; each is one question mark
        for (int i = copy(latin, 0, target, shift); i < to; i = copy(latin, i + 1, target, shift)) {
            int codePoint = latin[i] == '?' ? text.codePointAt(i + pairs) : latin[i] & 0xFF;
            pairs += Character.charCount(codePoint) - 1;
            byte[] replacement = replacement(codePoint);
            if (codePoint >= 0x80 || replacement != null) {
                shift = put(codePoint, replacement, target, i + shift) - i - 1;
            }
        }
        return to + shift;
    }

    private int copy(byte[] latin, int from, byte[] target, int shift) {
        return EscapeScanner.copy(latin, from, target, from + shift, place);
    }

    /**
     * Writes short text. At the first character that is not ASCII or must be escaped, starts again with {@link
     * #writeCharacters}.
     */
    private int writeShort(String text, Characters characters, byte[] target, int start) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || ascii[c] != null) {
                return writeCharacters(text, characters.of(text), target, start);
            }
            target[start + i] = (byte) c;
        }
        return start + length;
    }

    /** Writes {@code text}, whose characters are in {@code characters}, at position 0. */
    private int writeCharacters(String text, Characters characters, byte[] target, int start) {
        int length = text.length();
        int at = start;
        while (characters.next < length) {
            at = writeUnchanged(characters, length, target, at);
            if (characters.next < length) {
                at = putOther(text, characters.next++, target, at);
            }
        }
        return at;
    }

    /**
     * Writes characters up to the first one that may need an escape, or to {@code length}. This loop calls nothing that
     * the JIT compiler does not inline, so that it keeps the counters in registers.
     */
    private int writeUnchanged(Characters characters, int length, byte[] target, int start) {
        char[] array = characters.array;
        int i = characters.next;
        int at = start;
        for (; i < length; i++) {
            int plain = encodedIfUnchanged(array[i]);
            if (plain == 0) {
                break;
            }
            INTS.set(target, at, plain); // there is room; the next character overwrites the extra bytes
            at += plain >>> LENGTH_SHIFT;
        }
        characters.next = i;
        return at;
    }

    /** Writes the character at {@code i}, unless it is the second one of a surrogate pair. */
    private int putOther(String text, int i, byte[] target, int at) {
        if (isWithinPair(text, i)) {
            return at;
        }
        int codePoint = text.codePointAt(i);
        return put(codePoint, replacement(codePoint), target, at);
    }

    /** Returns the UTF-8 of a character that a quick test proves to be written unchanged, or 0. */
    private int encodedIfUnchanged(char c) {
        if (c < encoded.length) {
            return encoded[c];
        }
        return isPlainEverywhere(c) ? 3 << LENGTH_SHIFT | threeBytes(c) : 0;
    }

    /** Returns whether the character at {@code i} is the second one of a surrogate pair. */
    private static boolean isWithinPair(String text, int i) {
        return i > 0 && Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
    }

    private static int twoBytes(int c) {
        return 0x80C0 | c >> 6 | (c & 0x3F) << 8;
    }

    private static int threeBytes(int c) {
        return 0x8080E0 | c >> 12 | (c & 0xFC0) << 2 | (c & 0x3F) << 16;
    }

    private static int put(int codePoint, byte @Nullable [] replacement, byte[] target, int at) {
        return replacement == null
                ? Utf8.put(codePoint, target, at)
                : put(replacement, 0, replacement.length, target, at);
    }

    private static int put(byte[] source, int from, int to, byte[] target, int at) {
        System.arraycopy(source, from, target, at, to - from);
        return at + to - from;
    }

    /** Returns the replacement of a character, or {@code null} if it is written as it is. */
    private byte @Nullable [] replacement(int codePoint) {
        if (codePoint < 0x80) {
            return ascii[codePoint];
        }
        if (isPlain(codePoint)) {
            return null;
        }
        return escapes && !(document && isSurrogate(codePoint)) ? escape(codePoint) : REPLACEMENT;
    }

    /** Returns whether a quick test proves that a character from U+0800 on is never escaped. */
    private static boolean isPlainEverywhere(char c) {
        return c < Character.MIN_SURROGATE && !isLineEnd(c);
    }

    private boolean isPlain(int codePoint) {
        return !isSurrogate(codePoint) && !(script && isLineEnd(codePoint)) && !(document && isInvalid(codePoint));
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /** Returns whether a character ends a line of a script. */
    private static boolean isLineEnd(int codePoint) {
        return (codePoint | 1) == 0x2029;
    }

    /** Returns whether HTML does not allow a character: C1 controls and noncharacters. */
    private static boolean isInvalid(int codePoint) {
        return codePoint < 0xA0 || CodePoints.isNoncharacter(codePoint);
    }

    private static byte[] escape(int codePoint) {
        StringBuilder escape = new StringBuilder(2 * MAX_BYTES);
        for (char c : Character.toChars(codePoint)) {
            escape.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                escape.append(HEX.charAt(c >> shift & 0xF));
            }
        }
        return escape.toString().getBytes(UTF_8);
    }

    private Escaping replace(char c, String written) {
        ascii[c] = written.getBytes(UTF_8);
        return this;
    }

    private Escaping withEscape(char c) {
        ascii[c] = escape(c);
        return this;
    }

    /** Replaces the controls that HTML does not allow. */
    private Escaping withoutControls() {
        for (char c = 0; c < 0x20; c++) {
            ascii[c] = escapes ? escape(c) : REPLACEMENT;
        }
        ascii[0x7F] = escapes ? escape(0x7F) : REPLACEMENT;
        ascii['\t'] = null;
        ascii['\n'] = null;
        ascii['\r'] = null;
        return this;
    }

    /** Escapes the characters that can end a script element, or begin a comment in it. */
    private Escaping withoutMarkup() {
        return withEscape('<').withEscape('>').withEscape('&');
    }

    /** Escapes the characters that RFC 8259 does not allow in a string. */
    private Escaping withStringEscapes() {
        for (char c = 0; c < 0x20; c++) {
            withEscape(c);
        }
        return replace('"', "\\\"")
                .replace('\\', "\\\\")
                .replace('\b', "\\b")
                .replace('\f', "\\f")
                .replace('\n', "\\n")
                .replace('\r', "\\r")
                .replace('\t', "\\t");
    }

    /** Fills {@link #encoded}, after all escapes are known. */
    private Escaping complete() {
        for (int c = 0; c < encoded.length; c++) {
            if (replacement(c) == null) {
                encoded[c] = c < 0x80 ? 1 << LENGTH_SHIFT | c : 2 << LENGTH_SHIFT | twoBytes(c);
            }
        }
        return this;
    }
}
