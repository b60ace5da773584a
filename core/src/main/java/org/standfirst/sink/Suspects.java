package org.standfirst.sink;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds, eight bytes at a time, the next byte of UTF-8 that may not stand as it is in one of the places text goes to.
 *
 * <p>Suspects are the ASCII controls, {@code " # & ' < = > ? \}, and the first bytes of characters behind which C1
 * controls and noncharacters hide: C2, EF and F0 to F7. Not all of them are guilty, so that one search serves all places
 * and few instructions do: whoever asks has to look closer, and to go on behind the suspect.
 */
final class Suspects {
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int WORD = Long.BYTES;
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x80 * ONES;

    private Suspects() {}

    /** Returns the index of the first suspect, or {@code to}. */
    static int next(byte[] utf8, int from, int to) {
        return next(utf8, from, to, 0, false);
    }

    /** Returns the index of the first suspect or of the first byte that is not ASCII, or {@code to}. */
    static int nextOrBeyondAscii(byte[] utf8, int from, int to) {
        return next(utf8, from, to, HIGH, false);
    }

    /**
     * Returns the index of the first control, {@code & < >}, or byte that is not ASCII, or {@code to}: JSON has too many
     * quotation marks to look closer at each.
     */
    static int nextInScript(byte[] utf8, int from, int to) {
        return next(utf8, from, to, HIGH, true);
    }

    private static int next(byte[] utf8, int from, int to, long alsoHigh, boolean script) {
        int i = from;
        for (; i <= to - WORD; i += WORD) {
            long found = suspects((long) WORDS.get(utf8, i), alsoHigh, script);
            if (found != 0) {
                return i + first(found);
            }
        }
        return i == to ? to : tail(utf8, i, to, alsoHigh, script);
    }

    /** Searches what is left, less than a word, in the last whole word; or byte by byte where there is none. */
    private static int tail(byte[] utf8, int from, int to, long alsoHigh, boolean script) {
        int start = to - WORD;
        if (start >= 0) {
            long word = (long) WORDS.get(utf8, start);
            long found = suspects(word, alsoHigh, script) & -1L << (from - start) * Byte.SIZE;
            return found == 0 ? to : start + first(found);
        }
        for (int i = from; i < to; i++) {
            long word = utf8[i] & 0xFFL | 0x2020202020202000L;
            if (suspects(word, alsoHigh, script) != 0) {
                return i;
            }
        }
        return to;
    }

    private static int first(long found) {
        return Long.numberOfTrailingZeros(found) / Byte.SIZE;
    }

    /** Returns a word with the high bit of each suspect set. */
    private static long suspects(long word, long alsoHigh, boolean script) {
        long found = script ? markup(word) : ascii(word);
        return (word & HIGH) == 0 ? found : found | leads(word) | word & alsoHigh;
    }

    private static long ascii(long word) {
        long quotes = HIGH - (word & 0x7A * ONES ^ 0x22 * ONES); // " # & '
        long brackets = HIGH - (word & 0x7C * ONES ^ 0x3C * ONES); // < = > ?
        long backslash = HIGH - (word & 0x7F * ONES ^ 0x5C * ONES);
        long delete = (word & 0x7F * ONES) + ONES;
        long controls = HIGH - (word & 0x60 * ONES);
        return (quotes | brackets | backslash | delete | controls) & ~word & HIGH;
    }

    private static long markup(long word) {
        long ampersand = HIGH - (word & 0x7F * ONES ^ 0x26 * ONES);
        long brackets = HIGH - (word & 0x7D * ONES ^ 0x3C * ONES); // < >
        long delete = (word & 0x7F * ONES) + ONES;
        long controls = HIGH - (word & 0x60 * ONES);
        return (ampersand | brackets | delete | controls) & ~word & HIGH;
    }

    private static long leads(long word) {
        long c2 = HIGH - (word & 0x7F * ONES ^ 0x42 * ONES);
        long ef = HIGH - (word & 0x7F * ONES ^ 0x6F * ONES);
        long f0 = HIGH - (word & 0x78 * ONES ^ 0x70 * ONES);
        return (c2 | ef | f0) & word & HIGH;
    }
}
