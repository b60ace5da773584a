package org.standfirst.ingest.media;

/** Reads a JSON text without a parser, for the little JSON that stands in attributes. */
final class JsonText {
    private JsonText() {}

    /** Returns what stands between the quotation marks of a JSON text, without its escapes. */
    static String unescaped(String escaped) {
        StringBuilder text = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c != '\\' || i + 1 == escaped.length()) {
                text.append(c);
                continue;
            }
            char code = escaped.charAt(++i);
            if (code == 'u' && isHex(escaped, i + 1)) {
                text.append((char) Integer.parseInt(escaped.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                text.append("bfnrt".indexOf(code) >= 0 ? ' ' : code);
            }
        }
        return text.toString();
    }

    private static boolean isHex(String text, int start) {
        return start + 4 <= text.length()
                && text.substring(start, start + 4).chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 0x80);
    }
}
