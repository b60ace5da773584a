package org.standfirst.utf8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Encodes and decodes UTF-8 as section 3.9 of the Unicode Standard defines it. */
public final class Utf8 {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long NOT_ASCII = 0x8080808080808080L;

    private Utf8() {}

    /** Writes a code point beyond ASCII that is not a surrogate; returns the end position. */
    static int put(int codePoint, byte[] target, int at) {
        if (codePoint < 0x800) {
            return putTwo(codePoint, target, at);
        }
        return codePoint < 0x10000 ? putThree(codePoint, target, at) : putFour(codePoint, target, at);
    }

    /** Writes a code point from U+0080 to U+07FF; returns the end position. */
    private static int putTwo(int codePoint, byte[] target, int at) {
        target[at] = (byte) (0xC0 | codePoint >> 6);
        target[at + 1] = continuation(codePoint);
        return at + 2;
    }

    /** Writes a code point from U+0800 to U+FFFF that is not a surrogate; returns the end position. */
    private static int putThree(int codePoint, byte[] target, int at) {
        target[at] = (byte) (0xE0 | codePoint >> 12);
        target[at + 1] = continuation(codePoint >> 6);
        target[at + 2] = continuation(codePoint);
        return at + 3;
    }

    private static int putFour(int codePoint, byte[] target, int at) {
        target[at] = (byte) (0xF0 | codePoint >> 18);
        target[at + 1] = continuation(codePoint >> 12);
        target[at + 2] = continuation(codePoint >> 6);
        target[at + 3] = continuation(codePoint);
        return at + 4;
    }

    private static byte continuation(int codePoint) {
        return (byte) (0x80 | codePoint & 0x3F);
    }

    /** Returns the code point of the well-formed sequence at {@code from}. */
    static int codePoint(byte[] utf8, int from, int length) {
        int codePoint = length == 1 ? utf8[from] : utf8[from] & 0x7F >> length;
        for (int i = 1; i < length; i++) {
            codePoint = codePoint << 6 | utf8[from + i] & 0x3F;
        }
        return codePoint;
    }

    /**
     * Returns the start of the first sequence that is ill-formed or cut off by {@code to}, or {@code to} if there is
     * none.
     */
    public static int wellFormedUntil(byte[] utf8, int from, int to) {
        int i = asciiUntil(utf8, from, to);
        while (i < to) {
            int length = sequence(utf8, i, to);
            if (length <= 0) {
                return i;
            }
            i = asciiUntil(utf8, i + length, to);
        }
        return i;
    }

    /** Returns an index before which all bytes are ASCII. */
    private static int asciiUntil(byte[] utf8, int from, int to) {
        int i = from;
        while (isAscii(utf8, i, to)) {
            i += Long.BYTES;
        }
        return i;
    }

    /** Returns whether at least eight bytes follow, and the next eight are ASCII. */
    private static boolean isAscii(byte[] utf8, int from, int to) {
        return from <= to - Long.BYTES && ((long) EIGHT.get(utf8, from) & NOT_ASCII) == 0;
    }

    /**
     * Returns the length of the sequence at {@code from} if it is well-formed, or 0 if it is cut off by {@code to}. If
     * it is ill-formed, returns the negated number of bytes to replace by one U+FFFD: the longest prefix of a
     * well-formed sequence, at least 1.
     */
    public static int sequence(byte[] utf8, int from, int to) {
        int quickLength = quickLength(utf8, from, to);
        if (quickLength > 0) {
            return quickLength;
        }
        int first = utf8[from] & 0xFF;
        int length = lengthBy(first);
        if (length == 0) {
            return -1;
        }
        for (int i = 1; i < length; i++) {
            if (from + i == to) {
                return 0;
            }
            if (!isContinuation(first, i, utf8[from + i])) {
                return -i;
            }
        }
        return length;
    }

    /** Returns the length of the sequence if a quick test proves that it is well-formed, or 0. */
    private static int quickLength(byte[] utf8, int from, int to) {
        int first = utf8[from] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        if (from + 2 < to && (utf8[from + 1] & 0xC0) == 0x80) {
            if (first < 0xE0) {
                return first < 0xC2 ? 0 : 2;
            }
            if (first < 0xF0 && first != 0xE0 && first != 0xED) {
                return (utf8[from + 2] & 0xC0) == 0x80 ? 3 : 0;
            }
        }
        return 0;
    }

    /**
     * Returns the end of a run of well-formed sequences of two or three bytes whose first byte proves that they are
     * never escaped.
     */
    static int unescapedUntil(byte[] utf8, int from, int to) {
        int i = from;
        while (i < to) {
            int first = utf8[i] & 0xFF;
            if (first >= 0xC3 && first <= 0xDF && i + 1 < to && isContinuation(utf8[i + 1])) {
                i += 2;
            } else if (first >= 0xE3
                    && first <= 0xEC
                    && i + 2 < to
                    && isContinuation(utf8[i + 1])
                    && isContinuation(utf8[i + 2])) {
                i += 3;
            } else {
                return i;
            }
        }
        return i;
    }

    private static boolean isContinuation(byte b) {
        return b < (byte) 0xC0;
    }

    /** Returns the start of the last sequence if {@code to} cuts it off, or {@code to} if not. */
    static int wholeUntil(byte[] utf8, int from, int to) {
        int i = to - 1;
        while (i > from && i > to - 3 && (utf8[i] & 0xC0) == 0x80) {
            i--;
        }
        return i >= from && sequence(utf8, i, to) == 0 ? i : to;
    }

    /** Returns the length of a sequence beyond ASCII that starts with {@code first}, or 0 if none does. */
    private static int lengthBy(int first) {
        if (first < 0xC2 || first > 0xF4) {
            return 0;
        }
        if (first < 0xE0) {
            return 2;
        }
        return first < 0xF0 ? 3 : 4;
    }

    /**
     * Returns whether {@code b} is allowed at {@code index} of a sequence: no overlong form, surrogate, or code point
     * beyond U+10FFFF.
     */
    private static boolean isContinuation(int first, int index, byte b) {
        int lowest = 0x80;
        int highest = 0xBF;
        if (index == 1) {
            switch (first) {
                case 0xE0 -> lowest = 0xA0;
                case 0xED -> highest = 0x9F;
                case 0xF0 -> lowest = 0x90;
                case 0xF4 -> highest = 0x8F;
                default -> {} // any continuation byte is allowed
            }
        }
        int value = b & 0xFF;
        return value >= lowest && value <= highest;
    }
}
