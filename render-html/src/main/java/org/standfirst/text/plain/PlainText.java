package org.standfirst.text.plain;

import org.standfirst.utf8.CodePoints;

/**
 * Removes or replaces characters that are not safe in a terminal or an e-mail. All kinds of line ends become line
 * feeds. Other control characters, noncharacters and lone surrogates become U+FFFD, since some of them control a
 * terminal. Soft hyphens and characters that change the direction of the following text are removed.
 */
final class PlainText {
    private PlainText() {}

    /** Returns {@code text} without unsafe characters. */
    static String of(String text) {
        int clean = 0;
        while (clean < text.length() && isPlain(text.charAt(clean))) {
            clean++;
        }
        return clean == text.length() ? text : cleaned(text, clean);
    }

    private static boolean isPlain(char c) {
        return c >= 0x20 && c < 0x7F || c == '\n' || c >= 0xC0 && c < 0x600;
    }

    private static String cleaned(String text, int clean) {
        StringBuilder cleaned = new StringBuilder(text.length()).append(text, 0, clean);
        for (int i = clean, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            boolean secondOfLineEnd = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
            if (isLineEnd(c)) {
                cleaned.append(secondOfLineEnd ? "" : "\n");
            } else if (isControl(c) || CodePoints.isBroken(c)) {
                cleaned.append(c == '\t' ? ' ' : '\uFFFD');
            } else if (!CodePoints.changesDirection(c) && c != 0xAD && c != 0xFEFF) {
                cleaned.appendCodePoint(c);
            }
        }
        return cleaned.toString();
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r' || c == 0xB || c == '\f' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isControl(int c) {
        return c < 0x20 || c >= 0x7F && c < 0xA0;
    }
}
