package org.standfirst.internal;

/** Text from any source as part of a line of a log. */
public final class Printable {
    private static final int MAX_LENGTH = 200;

    private Printable() {}

    /** Returns the first 200 characters of {@code text}, with everything escaped that could break a line of a log. */
    public static String of(String text) {
        StringBuilder printable = new StringBuilder();
        text.chars().limit(MAX_LENGTH).forEach(c -> {
            if (Character.isLetterOrDigit(c) || c > ' ' && c <= '~') {
                printable.append((char) c);
            } else {
                printable.append(String.format("\\u%04x", c));
            }
        });
        return text.length() > MAX_LENGTH ? printable + "..." : printable.toString();
    }
}
