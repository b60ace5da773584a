package org.standfirst.facts;

import java.util.ArrayList;
import java.util.List;
import org.standfirst.body.RichText;
import org.standfirst.internal.Blank;

/** Splits text into paragraphs: a blank line, which may contain spaces and tabs, starts a new one. Blank paragraphs are omitted. */
public final class TextParagraphs {
    private TextParagraphs() {}

    /** Returns the paragraphs of plain text. */
    public static List<String> of(String text) {
        List<String> paragraphs = new ArrayList<>();
        each(text, (start, end) -> paragraphs.add(text.substring(start, end)));
        return paragraphs;
    }

    /** Returns the paragraphs of rich text, with its marks and links. */
    public static List<RichText> of(RichText text) {
        List<RichText> paragraphs = new ArrayList<>();
        String characters = text.runs().size() == 1 ? text.runs().get(0).text() : joined(text);
        each(
                characters,
                (start, end) -> paragraphs.add(end - start == characters.length() ? text : part(text, start, end)));
        return paragraphs;
    }

    private static String joined(RichText text) {
        StringBuilder characters = new StringBuilder();
        for (RichText.Run run : text.runs()) {
            characters.append(run.text());
        }
        return characters.toString();
    }

    private static RichText part(RichText text, int start, int end) {
        List<RichText.Run> runs = new ArrayList<>();
        int position = 0;
        for (RichText.Run run : text.runs()) {
            int from = Math.max(start - position, 0);
            int to = Math.min(end - position, run.text().length());
            if (from < to) {
                runs.add(new RichText.Run(run.text().substring(from, to), run.marks(), run.link(), run.language()));
            }
            position += run.text().length();
        }
        return new RichText(runs);
    }

    private static void each(String text, Paragraph paragraph) {
        int start = 0;
        while (start < text.length()) {
            int end = endOfParagraph(text, start);
            if (!Blank.is(text.substring(start, end))) {
                paragraph.accept(start, end);
            }
            start = startOfNext(text, end);
        }
    }

    /** Accepts the paragraph between two positions. */
    private interface Paragraph {
        void accept(int start, int end);
    }

    /** Returns the end of the paragraph that begins at {@code start}: the line end of its last line. */
    private static int endOfParagraph(String text, int start) {
        int line = start;
        while (true) {
            int end = text.indexOf('\n', line);
            if (end < 0) {
                return text.length();
            }
            if (isBlankLine(text, end + 1)) {
                return end;
            }
            line = end + 1;
        }
    }

    private static int startOfNext(String text, int end) {
        int start = end;
        while (start < text.length() && (text.charAt(start) == '\n' || isSpace(text.charAt(start)))) {
            start++;
        }
        return start;
    }

    private static boolean isBlankLine(String text, int start) {
        int i = start;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i == text.length() || text.charAt(i) == '\n';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}
