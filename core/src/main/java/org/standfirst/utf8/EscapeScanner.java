package org.standfirst.utf8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds, eight bytes at a time, the next byte that may not stand as it is in one of the places text goes to.
 *
 * <p>EscapeScanner are what the place escapes, and some that look like it, so that few instructions do; all that is not ASCII;
 * and the question mark, which stands for what Latin-1 doesn't have, but in a script, whose text comes in UTF-8. Whoever
 * asks has to look closer, and to go on behind the suspect.
 */
final class EscapeScanner {
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int WORD = Long.BYTES;
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x80 * ONES;

    /** Where text goes to. */
    enum Place {
        /** Controls, and {@code " # & ' < = > ?}. */
        HTML,
        /** Controls, and {@code " ? \\}. */
        JSON,
        /** Controls, and {@code & < >}. */
        SCRIPT
    }

    private EscapeScanner() {}

    /** Returns the index of the first suspect, or {@code to}. */
    static int next(byte[] bytes, int from, int to, Place place) {
        int i = from;
        for (; i <= to - WORD; i += WORD) {
            long found = suspects((long) WORDS.get(bytes, i), place);
            if (found != 0) {
                return i + first(found);
            }
        }
        return i == to ? to : tail(bytes, i, to, place);
    }

    /** Searches what is left, less than a word, in the last whole word; or byte by byte where there is none. */
    private static int tail(byte[] bytes, int from, int to, Place place) {
        int start = to - WORD;
        if (start >= 0) {
            long word = (long) WORDS.get(bytes, start);
            long found = suspects(word, place) & -1L << (from - start) * Byte.SIZE;
            return found == 0 ? to : start + first(found);
        }
        for (int i = from; i < to; i++) {
            long word = bytes[i] & 0xFFL | 0x2020202020202000L;
            if (suspects(word, place) != 0) {
                return i;
            }
        }
        return to;
    }

    private static int first(long found) {
        return Long.numberOfTrailingZeros(found) / Byte.SIZE;
    }

    /** Returns a word with the high bit of each suspect set; each term finds some, in words of ASCII. */
    private static long suspects(long bytes, Place place) {
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
