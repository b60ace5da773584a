package org.standfirst.facts;

import java.util.ArrayList;
import java.util.List;
import org.standfirst.body.RichText;
import org.standfirst.internal.Blank;

/**
 * Splits text into paragraphs: a blank line, which may contain spaces and tabs, starts a new one. Blank paragraphs are
 * omitted.
 */
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
        Parts parts = new Parts(text.runs());
        each(
                characters,
                (start, end) -> paragraphs.add(end - start == characters.length() ? text : parts.part(start, end)));
        return paragraphs;
    }

    private static String joined(RichText text) {
        StringBuilder characters = new StringBuilder();
        for (RichText.Run run : text.runs()) {
            characters.append(run.text());
        }
        return characters.toString();
    }

    /** Extracts parts of rich text, in order; visits each run once. */
    private static final class Parts {
        private final List<RichText.Run> runs;
        private int index;

        /** The position of the run {@link #index}. */
        private int position;

        Parts(List<RichText.Run> runs) {
            this.runs = runs;
        }

        /** Returns the part between two positions, which must not begin before the end of the previous part. */
        RichText part(int start, int end) {
            List<RichText.Run> part = new ArrayList<>();
            for (; index < runs.size() && position < end; index++) {
                RichText.Run run = runs.get(index);
                int length = run.text().length();
                int from = Math.max(start - position, 0);
                int to = Math.min(end - position, length);
                if (from < to) {
                    part.add(new RichText.Run(run.text().substring(from, to), run.marks(), run.link(), run.language()));
                }
                if (to < length) {
                    break; // the next part can begin in the rest of this run
                }
                position += length;
            }
            return new RichText(part);
        }
    }

    private static void each(String text, Paragraph paragraph) {
        int start = 0;
        while (start < text.length()) {
            int end = endOfParagraph(text, start);
            if (!Blank.is(text, start, end)) {
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
