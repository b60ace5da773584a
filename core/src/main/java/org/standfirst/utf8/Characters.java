package org.standfirst.utf8;

/** The characters of a text and the position of the next one. One array holds one text after the other. Not thread-safe. */
final class Characters {
    private static final char[] EMPTY = {};

    /** An array that begins with the characters of the text. */
    char[] array = EMPTY;

    /** The index of the next character to read. */
    int next;

    /** Copies the characters of {@code text} and sets the position to 0; returns this object. */
    Characters of(String text) {
        int length = text.length();
        if (length > array.length) {
            array = new char[Math.max(length, 2 * array.length)];
        }
        text.getChars(0, length, array, 0);
        next = 0;
        return this;
    }
}
