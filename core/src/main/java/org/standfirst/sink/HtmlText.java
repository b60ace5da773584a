package org.standfirst.sink;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Text as HTML carries it between tags and in quoted attributes. */
final class HtmlText {
    private HtmlText() {}

    static void write(String text, Utf8Sink out) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(carried(c) ? c : 0xFFFD);
            }
        }
        out.write(escaped.toString().getBytes(UTF_8));
    }

    /** Returns whether a document may hold {@code c}: no control but tab and line ends, no noncharacter, no surrogate. */
    static boolean carried(int c) {
        return c >= 0x20 && c < 0x7F
                || c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0xA0 && !surrogate(c) && !noncharacter(c);
    }

    static boolean surrogate(int c) {
        return c >= 0xD800 && c <= 0xDFFF;
    }

    static boolean noncharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    }
}
