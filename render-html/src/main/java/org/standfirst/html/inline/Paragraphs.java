package org.standfirst.html.inline;

import org.standfirst.body.RichText;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Role;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.internal.Blank;
import org.standfirst.text.lines.TextPart;

/** Text in which a blank line starts a new paragraph, and any other line end is a line break. */
public final class Paragraphs {
    private Paragraphs() {}

    /** Writes each paragraph in an element of {@code role}. */
    public static void write(Role role, String text, HtmlWriter html) {
        each(text, (start, end) -> {
            html.open(role);
            RichTextHtml.lines(text.substring(start, end), html);
            html.close();
        });
    }

    /** Writes each paragraph of rich text in an element of {@code role}. */
    public static void write(Role role, RichText text, Rendering rendering) {
        each(TextPart.characters(text), (start, end) -> {
            rendering.html().open(role);
            RichTextHtml.write(TextPart.of(text, start, end), rendering);
            rendering.html().close();
        });
    }

    /** Finds each paragraph in which something can be seen. */
    private static void each(String text, Paragraph paragraph) {
        int start = 0;
        while (start < text.length()) {
            int end = endOfParagraph(text, start);
            if (!Blank.is(text.substring(start, end))) {
                paragraph.write(start, end);
            }
            start = startOfNext(text, end);
        }
    }

    /** Writes the paragraph between two positions. */
    private interface Paragraph {
        void write(int start, int end);
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
