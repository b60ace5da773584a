package org.standfirst.html.inline;

import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Role;
import org.standfirst.internal.Blank;

/** Plain text in which a blank line starts a new paragraph, and any other line end is a line break. */
public final class Paragraphs {
    private Paragraphs() {}

    /** Writes each paragraph in an element of {@code role}. */
    public static void write(Role role, String text, HtmlWriter html) {
        int start = 0;
        while (start < text.length()) {
            int end = endOfParagraph(text, start);
            String paragraph = text.substring(start, end);
            if (!Blank.is(paragraph)) {
                html.open(role);
                RichTextHtml.lines(paragraph, html);
                html.close();
            }
            start = startOfNext(text, end);
        }
    }

    /** Returns where the paragraph that begins at {@code start} ends: before the line end of its last line. */
    private static int endOfParagraph(String text, int start) {
        int line = start;
        while (true) {
            int end = text.indexOf('\n', line);
            if (end < 0) {
                return text.length();
            }
            if (blankLine(text, end + 1)) {
                return end;
            }
            line = end + 1;
        }
    }

    private static int startOfNext(String text, int end) {
        int start = end;
        while (start < text.length() && blank(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /** Returns whether the line that begins at {@code start} has nothing in it but spaces. */
    private static boolean blankLine(String text, int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) != '\n' && blank(text.charAt(i))) {
            i++;
        }
        return i == text.length() || text.charAt(i) == '\n';
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }
}
