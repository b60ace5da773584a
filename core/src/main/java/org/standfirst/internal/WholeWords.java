package org.standfirst.internal;

/** Finds names in text as whole words. */
public final class WholeWords {
    /** The maximum length of a text that is searched, which bounds the time. */
    private static final int MAX_TEXT = 1_000;

    private WholeWords() {}

    /**
     * Returns the index from {@code from} on at which {@code name} is in {@code text} and not part of a longer word, or -1.
     * A blank name is not found, nor any name in a text of more than 1,000 characters.
     */
    public static int indexOf(String name, String text, int from) {
        if (Blank.is(name) || text.length() > MAX_TEXT) {
            return -1;
        }
        int start = text.indexOf(name, from);
        while (start >= 0 && !(isEnd(text, start - 1) && isEnd(text, start + name.length()))) {
            start = text.indexOf(name, start + 1);
        }
        return start;
    }

    private static boolean isEnd(String text, int index) {
        return index < 0 || index >= text.length() || !Character.isLetterOrDigit(text.charAt(index));
    }
}
