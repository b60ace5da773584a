package org.standfirst.internal;

/** Finds names in text as whole words. */
public final class WholeWords {
    private WholeWords() {}

    /**
     * Returns the first index of {@code name} in {@code text}, starting at {@code from}, where it is not part of a
     * longer word, or -1. A blank name is never found.
     */
    public static int indexOf(String name, String text, int from) {
        if (Blank.is(name)) {
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
