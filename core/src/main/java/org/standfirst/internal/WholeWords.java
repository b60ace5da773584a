package org.standfirst.internal;

/** Finds names in text. */
public final class WholeWords {
    private WholeWords() {}

    /**
     * Returns where {@code name} stands in {@code text} from {@code from} on and is not part of a longer word, or -1. A name
     * of which nothing can be seen is nowhere.
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
