package org.standfirst.ingest.media;

/** Decodes JSON strings in attributes without a parser. */
final class JsonText {
    private JsonText() {}

    /** Returns the decoded text of the characters between the quotation marks of a JSON string. */
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
