package org.standfirst.utf8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds the next byte that may need escaping in an output context, eight bytes at a time, and optionally copies the
 * bytes before it.
 *
 * <p>Candidates are the characters that the context escapes, every byte that is not ASCII, the question mark, and a few
 * others that keep the bit patterns short. Encoding to Latin-1 writes a question mark for each character outside of
 * Latin-1. The caller examines the candidate and continues after it.
 */
final class EscapeScanner {
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int WORD = Long.BYTES;
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x80 * ONES;
    private static final long SPACE = ' ' * ONES;

    /**
     * The output contexts, and the ASCII candidates of each besides controls: a byte is a candidate if {@code (byte &
     * mask ^ flip) <= 0x20}, which is true of every control and of few other characters, or if it has all of {@code bits}.
     */
    enum Place {
        /** {@code " # & ' < = > ? | } ~} and DEL. */
        HTML(0x7A, 0x02, 0x3C),
        /** {@code " < = > ? \\ ] ^ _ | } ~} and DEL. */
        JSON(0x7F, 0x02, 0x1C),
        /** {@code & < = > ? | } ~} and DEL. */
        SCRIPT(0x7F, 0x06, 0x3C),
        /** {@code " & < = > ? \\ ] ^ _ | } ~} and DEL. */
        JSON_IN_SCRIPT(0x7B, 0x02, 0x1C);

        private final long mask;
        private final long flip;
        private final long bits;

        Place(int mask, int flip, int bits) {
            this.mask = mask * ONES;
            this.flip = flip * ONES;
            this.bits = bits * ONES;
        }

        /** Returns a word with the high bit of each candidate set. */
        private long candidates(long bytes) {
            // no subtraction borrows from the next byte, since the masks have no high bit
            long found = HIGH + SPACE - (bytes & mask ^ flip) | HIGH - (~bytes & bits);
            return (found | bytes) & HIGH;
        }
    }

    private EscapeScanner() {}

    /**
     * Copies bytes to {@code target} up to the first candidate, or to the end of the array; returns the index of either.
     * A candidate is copied, too. Up to eight bytes of {@code target} after the copy may be overwritten. {@code bytes}
     * has at least eight bytes.
     */
    static int copy(byte[] bytes, int from, byte[] target, int at, Place place) {
        int shift = at - from;
        int last = bytes.length - WORD;
        int i = from;
        for (; i <= last; i += WORD) {
            long word = (long) WORDS.get(bytes, i);
            WORDS.set(target, i + shift, word);
            long found = place.candidates(word);
            if (found != 0) {
                return i + first(found);
            }
        }
        return i == bytes.length ? i : copyTail(bytes, i, target, i + shift, place);
    }

    /**
     * Copies the rest, which is shorter than a word, from the last word of the array. The zero bytes after it are
     * candidates, so the search ends there.
     */
    private static int copyTail(byte[] bytes, int from, byte[] target, int at, Place place) {
        int last = bytes.length - WORD;
        long word = (long) WORDS.get(bytes, last) >>> (from - last) * Byte.SIZE;
        WORDS.set(target, at, word);
        return from + first(place.candidates(word));
    }

    /** Returns the index of the first candidate, or {@code to}. */
    static int next(byte[] bytes, int from, int to, Place place) {
        int i = from;
        for (; i <= to - WORD; i += WORD) {
            long found = place.candidates((long) WORDS.get(bytes, i));
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
            long found = place.candidates(word) & -1L << (from - start) * Byte.SIZE;
            return found == 0 ? to : start + first(found);
        }
        for (int i = from; i < to; i++) {
            long word = bytes[i] & 0xFFL | 0x2020202020202000L;
            if (place.candidates(word) != 0) {
                return i;
            }
        }
        return to;
    }

    private static int first(long found) {
        return Long.numberOfTrailingZeros(found) / Byte.SIZE;
    }
}
