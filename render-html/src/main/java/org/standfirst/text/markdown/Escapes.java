package org.standfirst.text.markdown;

import org.standfirst.utf8.CodePoints;

/**
 * Escaping rules of text in CommonMark. ASCII punctuation that could be markup at its position is escaped by a
 * backslash. Whitespace that a parser would strip, and letters where a delimiter needs punctuation, are written as
 * numeric character references.
 */
final class Escapes {
    /** Characters that can be markup anywhere in a line; the brace is markup of templates and attributes. */
    private static final String ANYWHERE = "\\`*_[]<~{";

    /**
     * Characters that open a tag or a comment of a template together with the bracket before them. Templates do not
     * know the backslash before the bracket.
     */
    private static final String AFTER_BRACKET = "%#";

    /** Characters that can be markup at the start of a line. */
    private static final String LINE_START = "#>+-=|:";

    private static final int MAX_REFERENCE = 40;

    private Escapes() {}

    /**
     * Returns {@code text} with U+FFFD in place of characters that Markdown cannot contain: controls, noncharacters and
     * lone surrogates.
     */
    static String clean(String text) {
        if (text.codePoints().noneMatch(Escapes::isUnsupported)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(isUnsupported(c) ? 0xFFFD : c));
        return clean.toString();
    }

    private static boolean isUnsupported(int c) {
        return Character.isISOControl(c) && c != '\t' && c != '\n' || CodePoints.isBroken(c);
    }

    /**
     * Appends clean text without line feeds.
     *
     * @param lineStart whether the text is at the start of a line
     * @param first whether to write the first character as a reference
     * @param last whether to write the last character as a reference
     */
    static void append(StringBuilder out, String text, boolean lineStart, boolean first, boolean last) {
        boolean start = lineStart;
        boolean number = lineStart;
        int end = text.length();
        for (int i = 0, c; i < end; i += Character.charCount(c)) {
            c = text.codePointAt(i);
            boolean atEnd = i + Character.charCount(c) == end;
            if (first && i == 0 || last && atEnd || c == '\t' || start && isSpace(c)) {
                out.append("&#").append(c).append(';');
            } else {
                if (isMarkup(text, i, start, number && i > 0)) {
                    out.append('\\');
                }
                out.appendCodePoint(c);
            }
            number = number && c >= '0' && c <= '9';
            start = start && isSpace(c);
        }
    }

    private static boolean isMarkup(String text, int at, boolean lineStart, boolean afterNumber) {
        char c = text.charAt(at);
        return ANYWHERE.indexOf(c) >= 0
                || AFTER_BRACKET.indexOf(c) >= 0 && isAfterBracket(text, at)
                || lineStart && LINE_START.indexOf(c) >= 0
                || afterNumber && (c == '.' || c == ')')
                || c == '&' && isReference(text, at + 1);
    }

    private static boolean isAfterBracket(String text, int at) {
        return at > 0 && (text.charAt(at - 1) == '{' || text.charAt(at - 1) == '<');
    }

    private static boolean isReference(String text, int start) {
        int end = start;
        int max = Math.min(text.length(), start + MAX_REFERENCE);
        while (end < max && (text.charAt(end) == '#' || isLetterOrDigit(text.charAt(end)))) {
            end++;
        }
        return end > start && end < text.length() && text.charAt(end) == ';';
    }

    /** Returns an address as the destination of a link. */
    static String destination(String address) {
        StringBuilder out = new StringBuilder("<");
        boolean plain = !address.isEmpty();
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean escaped = "\\<>".indexOf(c) >= 0 || c == '&' && isReference(address, i + 1);
            plain &= !escaped && c != '(' && c != ')' && c > ' ' && c != 0x7F;
            out.append(escaped ? "\\" : "").append(c);
        }
        return plain ? address : out.append('>').toString();
    }

    /** Returns whether an address can be written between angle brackets without escaping. */
    static boolean isAutolink(String address) {
        return address.startsWith("http")
                && address.chars().allMatch(c -> isLetterOrDigit((char) c) || ":/.?=%#_~-".indexOf(c) >= 0);
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    /** Returns whether a parser may treat a character as whitespace or strip it. */
    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Returns whether a character is punctuation in every version of CommonMark. */
    static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> c < 0x7F && c > ' ' && !isLetterOrDigit((char) c);
        };
    }
}
