package org.standfirst.utf8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds the next byte that may need escaping in an output context, eight bytes at a time.
 *
 * <p>Candidates are the characters that the context escapes, a few others that keep the bit patterns short, and every
 * byte that is not ASCII. The question mark is a candidate, too, except in scripts: encoding to Latin-1 turns other
 * characters into question marks, but the input of scripts is UTF-8. The caller examines the candidate and continues
 * after it.
 */
final class EscapeScanner {
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int WORD = Long.BYTES;
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x80 * ONES;

    /** The output contexts, and the ASCII candidates of each. */
    enum Place {
        /** Controls, and {@code " # & ' < = > ?}. */
        HTML,
        /** Controls, and {@code " ? \\}. */
        JSON,
        /** Controls, and {@code & < >}. */
        SCRIPT
    }

    private EscapeScanner() {}

    /** Returns the index of the first candidate, or {@code to}. */
    static int next(byte[] bytes, int from, int to, Place place) {
        int i = from;
        for (; i <= to - WORD; i += WORD) {
            long found = candidates((long) WORDS.get(bytes, i), place);
            if (found != 0) {
                return i + first(found);
            }
        }
        return i == to ? to : tail(bytes, i, to, place);
    }

    /**
     * Searches the rest, which is shorter than a word, in the last whole word of the array, or byte by byte if the
     * array is shorter.
     */
    private static int tail(byte[] bytes, int from, int to, Place place) {
        int start = to - WORD;
        if (start >= 0) {
            long word = (long) WORDS.get(bytes, start);
            long found = candidates(word, place) & -1L << (from - start) * Byte.SIZE;
            return found == 0 ? to : start + first(found);
        }
        for (int i = from; i < to; i++) {
            long word = bytes[i] & 0xFFL | 0x2020202020202000L;
            if (candidates(word, place) != 0) {
                return i;
            }
        }
        return to;
    }

    private static int first(long found) {
        return Long.numberOfTrailingZeros(found) / Byte.SIZE;
    }

    /** Returns a word with the high bit of each candidate set. Each term finds some of the ASCII candidates. */
    private static long candidates(long bytes, Place place) {
        long word = bytes & ~HIGH;
        long found = HIGH - (word & 0x60 * ONES); // controls
        if (place == Place.HTML) {
            found |= HIGH - (word & 0x7A * ONES ^ 0x22 * ONES); // " # & '
            found |= HIGH - (word & 0x7C * ONES ^ 0x3C * ONES); // < = > ?
            found |= word + ONES; // DEL
        } else if (place == Place.JSON) {
            found |= HIGH - (word ^ 0x22 * ONES); // "
            found |= HIGH - (word ^ 0x3F * ONES); // ?
            found |= HIGH - (word ^ 0x5C * ONES); // \
        } else {
            found |= HIGH - (word ^ 0x26 * ONES); // &
            found |= HIGH - (word & 0x7D * ONES ^ 0x3C * ONES); // < >
            found |= word + ONES; // DEL
        }
        return (found | bytes) & HIGH;
    }
}
