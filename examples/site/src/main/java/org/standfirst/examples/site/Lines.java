package org.standfirst.examples.site;

/** Formats texts for the lines of a report. */
final class Lines {
    private Lines() {}

    /** Returns {@code text} with escapes for characters that end a line or control a terminal. */
    static String printable(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.SURROGATE -> line.append(String.format("\\u%04X", c));
                default -> line.appendCodePoint(c);
            }
        });
        return line.toString();
    }
}
