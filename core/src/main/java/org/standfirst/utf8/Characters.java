package org.standfirst.utf8;

/** An array for the characters of one text after the other. Not thread-safe. */
final class Characters {
    private static final char[] EMPTY = {};

    private char[] array = EMPTY;

    /** Returns an array that begins with the characters of {@code text}. The next call overwrites it. */
    char[] of(String text) {
        int length = text.length();
        if (length > array.length) {
            array = new char[Math.max(length, 2 * array.length)];
        }
        text.getChars(0, length, array, 0);
        return array;
    }
}
