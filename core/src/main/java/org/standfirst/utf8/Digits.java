package org.standfirst.utf8;

/** Writes integers as decimal digits. */
final class Digits {
    /** The maximum length of a {@code long}, with its sign. */
    static final int MAX_LENGTH = 20;

    private static final byte[] PAIRS = pairs();

    private Digits() {}

    /** Writes {@code number} to {@code target}, which has room for {@link #MAX_LENGTH}; returns the end position. */
    static int put(long number, byte[] target, int at) {
        // negative, because Long.MIN_VALUE has no positive counterpart
        long rest = number < 0 ? number : -number;
        int start = at;
        if (number < 0) {
            target[start++] = '-';
        }
        int end = start + count(rest);
        int i = end;
        while (rest <= -100) {
            i -= 2;
            putPair((int) -(rest % 100), target, i);
            rest /= 100;
        }
        if (rest <= -10) {
            putPair((int) -rest, target, i - 2);
        } else {
            target[i - 1] = (byte) ('0' - rest);
        }
        return end;
    }

    /** Writes the last {@code digits} digits of a {@code number} that is not negative; returns the end position. */
    static int put(int number, int digits, byte[] target, int at) {
        int rest = number;
        for (int i = at + digits - 1; i >= at; i--) {
            target[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        return at + digits;
    }

    /** Writes a number from 0 to 99 as two digits; returns the end position. */
    static int putPair(int number, byte[] target, int at) {
        target[at] = PAIRS[2 * number];
        target[at + 1] = PAIRS[2 * number + 1];
        return at + 2;
    }

    private static int count(long negative) {
        int digits = 1;
        for (long limit = -10; digits < 19 && negative <= limit; limit *= 10) {
            digits++;
        }
        return digits;
    }

    private static byte[] pairs() {
        byte[] pairs = new byte[200];
        for (int i = 0; i < 100; i++) {
            pairs[2 * i] = (byte) ('0' + i / 10);
            pairs[2 * i + 1] = (byte) ('0' + i % 10);
        }
        return pairs;
    }
}
