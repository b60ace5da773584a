package org.standfirst.internal;

/** Escapes untrusted text for one line of a log. */
public final class Printable {
    private static final int MAX_LENGTH = 200;

    private Printable() {}

    /**
     * Returns the first {@value #MAX_LENGTH} chars of {@code text}; all except letters, digits and visible ASCII
     * characters are escaped, also spaces.
     */
    public static String of(String text) {
        return escaped(text, '!');
    }

    /** Returns {@link #of}, but does not escape spaces, for text at the end of the line. */
    public static String withSpaces(String text) {
        return escaped(text, ' ');
    }

    private static String escaped(String text, char firstVisible) {
        StringBuilder printable = new StringBuilder();
        text.chars().limit(MAX_LENGTH).forEach(c -> {
            if (Character.isLetterOrDigit(c) || c >= firstVisible && c <= '~') {
                printable.append((char) c);
            } else {
                printable.append(String.format("\\u%04x", c));
            }
        });
        return text.length() > MAX_LENGTH ? printable + "..." : printable.toString();
    }
}
