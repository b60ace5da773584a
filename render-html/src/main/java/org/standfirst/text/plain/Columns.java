package org.standfirst.text.plain;

import java.util.Arrays;

/**
 * How many columns text takes where every character is as wide as another: two for those of East Asia and for emoji, none
 * for those that join the one before. The tables are ours, so that they don't change with the Unicode version of a JDK.
 */
final class Columns {
    // Each table is a sorted row of ranges: the first and the last code point of one, then those of the next.

    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x23E9, 0x23EC, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3,
        0xF900, 0xFAFF, 0xFE10, 0xFE1F, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18DFF, 0x1AFF0,
        0x1B2FF, 0x1F300, 0x1F3FA, 0x1F400, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1FAFF, 0x20000, 0x3FFFD
    };

    private static final int[] JOINED = {
        0x300, 0x36F, 0x483, 0x489, 0x591, 0x5BD, 0x5BF, 0x5BF, 0x5C1, 0x5C2, 0x5C4, 0x5C5, 0x5C7, 0x5C7, 0x610, 0x61A,
        0x61C, 0x61C, 0x64B, 0x65F, 0x670, 0x670, 0x6D6, 0x6DC, 0x6DF, 0x6E4, 0x6E7, 0x6E8, 0x6EA, 0x6ED, 0x711, 0x711,
        0x730, 0x74A, 0x7A6, 0x7B0, 0x900, 0x902, 0x93A, 0x93A, 0x93C, 0x93C, 0x941, 0x948, 0x94D, 0x94D, 0xE31, 0xE31,
        0xE34, 0xE3A, 0xE47, 0xE4E, 0x1160, 0x11FF, 0x1AB0, 0x1AFF, 0x1DC0, 0x1DFF, 0x200B, 0x200F, 0x2060, 0x2064,
        0x20D0, 0x20F0, 0x302A, 0x302D, 0x3099, 0x309A, 0xFE00, 0xFE0F, 0xFE20, 0xFE2F, 0x1F3FB, 0x1F3FF, 0xE0000,
        0xE0FFF
    };

    private Columns() {}

    /** Returns how many columns {@code text} takes in one line. */
    static int of(String text) {
        int columns = 0;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            columns += of(c);
        }
        return columns;
    }

    /** Returns how many columns a character takes. */
    static int of(int codePoint) {
        if (codePoint < 0x300) {
            return 1;
        }
        if (isJoined(codePoint)) {
            return 0;
        }
        return isIn(WIDE, codePoint) ? 2 : 1;
    }

    /** Returns whether a character is drawn together with the one before. */
    static boolean isJoined(int codePoint) {
        return isIn(JOINED, codePoint);
    }

    private static boolean isIn(int[] ranges, int codePoint) {
        int index = Arrays.binarySearch(ranges, codePoint);
        return index >= 0 || (-index - 1) % 2 == 1;
    }
}
