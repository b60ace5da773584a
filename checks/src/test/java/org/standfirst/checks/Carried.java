package org.standfirst.checks;

/** What becomes of a text on its way through a format that can't carry every character. */
final class Carried {
    private static final char REPLACEMENT = '\ufffd';

    private Carried() {}

    /**
     * Returns what an HTML parser reads: line feeds for all line ends, and U+FFFD for controls, noncharacters and unpaired
     * surrogates.
     */
    static String byHtml(String text) {
        return mapped(withLineFeeds(text), true);
    }

    /** Returns what a JSON parser reads from UTF-8 that has no unpaired surrogate. */
    static String byJsonLd(String text) {
        return mapped(text, false);
    }

    /** Returns {@code text} with line feeds for carriage returns, alone or before a line feed. */
    static String withLineFeeds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String mapped(String text, boolean html) {
        if (text.codePoints().allMatch(c -> carries(c, html))) {
            return text;
        }
        StringBuilder mapped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> mapped.appendCodePoint(carries(c, html) ? c : REPLACEMENT));
        return mapped.toString();
    }

    private static boolean carries(int c, boolean html) {
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean noncharacter = c >= 0xfdd0 && c <= 0xfdef || (c & 0xfffe) == 0xfffe;
        boolean control = Character.isISOControl(c) && c != '\t' && c != '\n';
        return !surrogate && !(html && (noncharacter || control));
    }
}
