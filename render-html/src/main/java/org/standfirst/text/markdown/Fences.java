package org.standfirst.text.markdown;

/** Computes the length of the delimiters around code. */
final class Fences {
    private Fences() {}

    /** Returns the length of the longest sequence of {@code c} in {@code text}. */
    static int longest(String text, char c) {
        int longest = 0;
        int row = 0;
        for (int i = 0; i < text.length(); i++) {
            row = text.charAt(i) == c ? row + 1 : 0;
            longest = Math.max(longest, row);
        }
        return longest;
    }
}
