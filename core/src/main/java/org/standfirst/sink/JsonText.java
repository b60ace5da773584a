package org.standfirst.sink;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Text as a JSON string carries it. */
final class JsonText {
    private static final String HEX = "0123456789abcdef";

    private JsonText() {}

    static void write(String text, boolean replacing, Utf8Sink out) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (c == '"' || c == '\\') {
                escaped.append('\\').append((char) c);
            } else if (c == '\n') {
                escaped.append("\\n");
            } else if (c == '\t') {
                escaped.append("\\t");
            } else if (c == '\r') {
                escaped.append("\\r");
            } else if (replacing && (HtmlText.surrogate(c) || HtmlText.noncharacter(c))) {
                escaped.append('\uFFFD');
            } else if (c < 0x20 || HtmlText.surrogate(c)) {
                escaped.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    escaped.append(HEX.charAt(c >> shift & 15));
                }
            } else {
                escaped.appendCodePoint(c);
            }
        }
        out.write(escaped.toString().getBytes(UTF_8));
    }
}
