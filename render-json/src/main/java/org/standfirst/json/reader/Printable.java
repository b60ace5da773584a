package org.standfirst.json.reader;

/** Texts from anywhere, in a line for people. */
public final class Printable {
    private static final int LONGEST = 200;

    private Printable() {}

    /** Returns as much of {@code text} as a line of a log has room for, with nothing in it that could break one. */
    public static String of(String text) {
        StringBuilder printable = new StringBuilder();
        text.chars().limit(LONGEST).forEach(c -> {
            if (Character.isLetterOrDigit(c) || c > ' ' && c <= '~') {
                printable.append((char) c);
            } else {
                printable.append(String.format("\\u%04x", c));
            }
        });
        return text.length() > LONGEST ? printable + "..." : printable.toString();
    }
}
