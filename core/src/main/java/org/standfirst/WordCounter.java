package org.standfirst;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.standfirst.utf8.Ascii;

/**
 * Counts words in the same way on every JVM: its tables define which characters are letters, independently of the
 * Unicode version of the JDK. Characters that are in no table are letters.
 */
final class WordCounter {
    // Each table is a list of ranges: the first and the last code point of each.

    /** Han, kana and bopomofo. */
    private static final int[] IDEOGRAPHS = {
        0x2E80, 0x2FDF, 0x3005, 0x3007, 0x3021, 0x3029, 0x3041, 0x3096, 0x309D, 0x309F, 0x30A1, 0x30FA, 0x30FC, 0x312F,
        0x31A0, 0x31BF, 0x31F0, 0x31FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xF900, 0xFAFF, 0xFF66, 0xFF9F, 0x1AFF0,
        0x1B16F, 0x20000, 0x3FFFF
    };

    /** Thai, Lao, Burmese and Khmer. */
    private static final int[] UNSPACED = {
        0xE01, 0xE3A, 0xE40, 0xE4E, 0xE50, 0xE59, 0xE81, 0xEDF, 0x1000, 0x1049, 0x1050, 0x109F, 0x1780, 0x17D3, 0x17DC,
        0x17E9, 0xA9E0, 0xA9FE, 0xAA60, 0xAA7F
    };

    /**
     * Whitespace at which a line may break, and the punctuation of Chinese and Japanese, which has no spaces around it.
     */
    private static final int[] SPACES = {
        0x9, 0xD, 0x20, 0x20, 0x85, 0x85, 0x1680, 0x1680, 0x2000, 0x2006, 0x2008, 0x200B, 0x2028, 0x2029, 0x205F,
        0x205F, 0x3000, 0x3004, 0x3008, 0x3020, 0x302A, 0x3040, 0x3097, 0x309C, 0x30A0, 0x30A0, 0x30FB, 0x30FB, 0xFF00,
        0xFF0F, 0xFF1A, 0xFF20, 0xFF3B, 0xFF40, 0xFF5B, 0xFF65
    };

    /** Punctuation, symbols, emoji, controls, and code points without a meaning of their own. */
    private static final int[] SYMBOLS = {
        0x0, 0x2F, 0x3A, 0x40, 0x5B, 0x60, 0x7B, 0xA9, 0xAB, 0xB4, 0xB6, 0xB9, 0xBB, 0xBF, 0xD7, 0xD7, 0xF7, 0xF7,
        0x55A, 0x55F, 0x589, 0x58F, 0x5BE, 0x5BE, 0x5C0, 0x5C0, 0x5C3, 0x5C3, 0x5F3, 0x5F4, 0x606, 0x60F, 0x61B, 0x61F,
        0x66A, 0x66D, 0x6D4, 0x6D4, 0x964, 0x965, 0xE3F, 0xE3F, 0xE4F, 0xE4F, 0xE5A, 0xE5B, 0x104A, 0x104F, 0x1360,
        0x1368, 0x17D4, 0x17DB, 0x2000, 0x206F, 0x20A0, 0x214F, 0x2190, 0x245F, 0x2500, 0x2BFF, 0x2E00, 0x2E7F, 0xD800,
        0xF8FF, 0xFE00, 0xFE6F, 0xFEFF, 0xFEFF, 0xFFE0, 0xFFFF, 0x1F000, 0x1FFFF, 0xE0000, 0x10FFFF
    };

    private static final byte LETTER = 0;
    private static final byte SYMBOL = 1;
    private static final byte SPACE = 2;
    private static final byte IDEOGRAPH = 3;
    private static final byte UNSPACED_LETTER = 4;

    /**
     * The kinds of the characters of the Basic Multilingual Plane. Beyond it are only letters, ideographs and symbols.
     */
    private static final byte[] KINDS = kinds();

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long FIRST = 0x80;

    private int spaced;
    private int ideographs;
    private int unspaced;
    private boolean inWord;

    /**
     * The high surrogate at the end of the text so far, or an empty text. Without a low surrogate after it, it is a
     * symbol.
     */
    private String half = "";

    /** Adds the next part of the text. A surrogate pair may be divided between two parts. */
    void add(String part) {
        String text = half.isEmpty() ? part : half + part;
        int end = text.length();
        boolean divided = end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
        half = divided ? text.substring(end - 1) : "";
        count(divided ? text.substring(0, end - 1) : text);
    }

    private void count(String text) {
        if (text.length() >= Long.BYTES && Ascii.isMostlyAscii(text)) {
            addMostlyAscii(text);
        } else {
            addCharacters(text, 0, Integer.MAX_VALUE);
        }
    }

    /** Returns the counts so far. */
    Words words() {
        return new Words(spaced, ideographs, unspaced);
    }

    /** Adds text in which most characters are ASCII, eight characters at a time. */
    private void addMostlyAscii(String text) {
        byte[] latin = text.getBytes(ISO_8859_1); // a question mark for each character beyond Latin-1
        if (latin.length < Long.BYTES) { // a surrogate pair is one question mark
            addCharacters(text, 0, Integer.MAX_VALUE);
            return;
        }
        int at = 0;
        int i = 0;
        while (i < latin.length) {
            int ascii = addAscii(latin, i);
            at = addCharacters(text, at + ascii - i, Long.BYTES);
            i = ascii + Long.BYTES;
        }
    }

    /** Adds eight characters at a time as long as they are ASCII; returns the end position. */
    private int addAscii(byte[] latin, int from) {
        int words = 0;
        long outside = inWord ? 0 : FIRST; // the positions among the eight at which a word may begin
        int i = from;
        for (; i < latin.length; i += Long.BYTES) {
            long eight = eight(latin, i);
            if (!isAscii(eight)) {
                break;
            }
            long letters = letters(eight);
            long spaces = spaces(eight);
            long symbols = HIGH_BITS & ~(letters | spaces);
            outside |= spaces << Byte.SIZE;
            if ((outside & symbols) != 0) {
                outside = extended(symbols, outside);
            }
            words += Long.bitCount(letters & outside);
            outside = (spaces | symbols & outside) >>> Long.SIZE - Byte.SIZE;
        }
        spaced += words;
        inWord = outside == 0;
        return i;
    }

    /** Returns {@code outside} with the position after each of its symbols, since a symbol does not start a word. */
    private static long extended(long symbols, long outside) {
        long all = outside;
        for (long more = all & symbols; more != 0; more &= symbols) {
            more = more << Byte.SIZE & ~all;
            all |= more;
        }
        return all;
    }

    /** Adds the next characters, at most {@code max}; returns the end position. */
    private int addCharacters(String text, int from, int max) {
        int i = from;
        for (int count = 0; count < max && i < text.length(); count++) {
            int c = text.codePointAt(i);
            add(c < KINDS.length ? KINDS[c] : isIn(IDEOGRAPHS, c) ? IDEOGRAPH : isIn(SYMBOLS, c) ? SYMBOL : LETTER);
            i += Character.charCount(c);
        }
        return i;
    }

    private void add(byte kind) {
        switch (kind) {
            case LETTER -> {
                spaced += inWord ? 0 : 1;
                inWord = true;
            }
            case SPACE -> inWord = false;
            case IDEOGRAPH -> {
                ideographs++;
                inWord = false;
            }
            case UNSPACED_LETTER -> {
                unspaced++;
                inWord = false;
            }
            default -> {} // a symbol neither starts nor ends a word
        }
    }

    /**
     * Returns the next eight of at least eight bytes. Bytes after the end are NUL, which is a symbol and so does not
     * change the counts.
     */
    private static long eight(byte[] latin, int from) {
        int missing = from + Long.BYTES - latin.length;
        return missing <= 0
                ? (long) EIGHT.get(latin, from)
                : (long) EIGHT.get(latin, from - missing) >>> missing * Byte.SIZE;
    }

    /** Returns whether eight bytes are ASCII without question marks, which replace other characters. */
    private static boolean isAscii(long eight) {
        return ((eight | equal(eight, '?')) & HIGH_BITS) == 0;
    }

    /** Returns a {@code long} in which only the high bits of letters and digits are set. */
    private static long letters(long eight) {
        return (between(eight | 0x20 * ONES, 'a', 'z') | between(eight, '0', '9')) & HIGH_BITS;
    }

    private static long spaces(long eight) {
        return (between(eight, '\t', '\r') | equal(eight, ' ')) & HIGH_BITS;
    }

    private static long between(long eight, char first, char last) {
        return eight + (0x80 - first) * ONES & ~(eight + (0x7F - last) * ONES);
    }

    /** Returns a {@code long} in which the high bit of an ASCII byte is set only if the byte is {@code c}. */
    private static long equal(long eight, char c) {
        return HIGH_BITS - (eight ^ c * ONES);
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[0x10000];
        fill(kinds, SYMBOLS, SYMBOL);
        fill(kinds, UNSPACED, UNSPACED_LETTER);
        fill(kinds, IDEOGRAPHS, IDEOGRAPH);
        fill(kinds, SPACES, SPACE);
        return kinds;
    }

    private static void fill(byte[] kinds, int[] ranges, byte kind) {
        for (int i = 0; i < ranges.length && ranges[i] < kinds.length; i += 2) {
            Arrays.fill(kinds, ranges[i], Math.min(ranges[i + 1] + 1, kinds.length), kind);
        }
    }

    private static boolean isIn(int[] ranges, int codePoint) {
        for (int i = 0; i < ranges.length; i += 2) {
            if (codePoint >= ranges[i] && codePoint <= ranges[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
