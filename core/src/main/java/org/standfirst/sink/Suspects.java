package org.standfirst.sink;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds, eight bytes at a time, the next byte of UTF-8 that may not stand as it is in one of the places text goes to.
 *
 * <p>Suspects are what the place escapes, and some that look like it, so that few instructions do; in HTML also the first
 * bytes of characters behind which C1 controls and noncharacters hide: C2, EF and F0 to F7. Whoever asks has to look
 * closer, and to go on behind the suspect.
 */
final class Suspects {
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

    private Suspects() {}

    /** Returns the index of the first suspect, or {@code to}. */
    static int next(byte[] utf8, int from, int to, Place place) {
        return next(utf8, from, to, place, 0);
    }

    /** Returns the index of the first suspect or of the first byte that is not ASCII, or {@code to}. */
    static int nextOrBeyondAscii(byte[] utf8, int from, int to, Place place) {
        return next(utf8, from, to, place, HIGH);
    }

    private static int next(byte[] utf8, int from, int to, Place place, long alsoHigh) {
        int i = from;
        for (; i <= to - WORD; i += WORD) {
            long found = suspects((long) WORDS.get(utf8, i), place, alsoHigh);
            if (found != 0) {
                return i + first(found);
            }
        }
        return i == to ? to : tail(utf8, i, to, place, alsoHigh);
    }

    /** Searches what is left, less than a word, in the last whole word; or byte by byte where there is none. */
    private static int tail(byte[] utf8, int from, int to, Place place, long alsoHigh) {
        int start = to - WORD;
        if (start >= 0) {
            long word = (long) WORDS.get(utf8, start);
            long found = suspects(word, place, alsoHigh) & -1L << (from - start) * Byte.SIZE;
            return found == 0 ? to : start + first(found);
        }
        for (int i = from; i < to; i++) {
            long word = utf8[i] & 0xFFL | 0x2020202020202000L;
            if (suspects(word, place, alsoHigh) != 0) {
                return i;
            }
        }
        return to;
    }

    private static int first(long found) {
        return Long.numberOfTrailingZeros(found) / Byte.SIZE;
    }

    /** Returns a word with the high bit of each suspect set. */
    private static long suspects(long word, Place place, long alsoHigh) {
        if ((word & HIGH) == 0) {
            return ascii(word, place);
        }
        long leads = place == Place.HTML ? leads(word) : 0;
        return ascii(word & ~HIGH, place) & ~word | leads | word & alsoHigh;
    }

    /** Returns the suspects of a word of ASCII; each term sets the high bit where its characters are. */
    private static long ascii(long word, Place place) {
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
        return found & HIGH;
    }

    private static long leads(long word) {
        long c2 = HIGH - (word & 0x7F * ONES ^ 0x42 * ONES);
        long ef = HIGH - (word & 0x7F * ONES ^ 0x6F * ONES);
        long f0 = HIGH - (word & 0x78 * ONES ^ 0x70 * ONES);
        return (c2 | ef | f0) & word & HIGH;
    }
}
