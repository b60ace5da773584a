package org.standfirst.ingest.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.standfirst.body.Mark;
import org.standfirst.body.RichText;
import org.standfirst.body.RichText.Run;

/** Operations on rich text. */
public final class RichTexts {
    private RichTexts() {}

    /** Returns a copy of a run with another text. */
    public static Run withText(Run run, String text) {
        return new Run(text, run.marks(), run.link(), run.language());
    }

    /** Returns the texts of all runs, without the characters that represent marks in plain text. */
    public static String words(RichText text) {
        List<Run> runs = text.runs();
        if (runs.size() == 1) {
            return runs.get(0).text();
        }
        StringBuilder words = new StringBuilder();
        runs.forEach(run -> words.append(run.text()));
        return words.toString();
    }

    /** Returns the part from {@code start} to {@code end}, which are indices in {@link #words}. */
    public static RichText part(RichText text, int start, int end) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (Run run : text.runs()) {
            int from = Math.max(start - at, 0);
            int to = Math.min(end - at, run.text().length());
            if (from < to) {
                runs.add(withText(run, run.text().substring(from, to)));
            }
            at += run.text().length();
        }
        return new RichText(runs);
    }

    /** Returns the text without outer whitespace of any kind. */
    public static RichText trimmed(RichText text) {
        String plain = words(text);
        int start = 0;
        int end = plain.length();
        while (start < end && isSpace(plain.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(plain.charAt(end - 1))) {
            end--;
        }
        return start == 0 && end == plain.length() ? text : part(text, start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Returns the texts with {@code separator} between them. */
    public static RichText joined(List<RichText> parts, String separator) {
        List<Run> runs = new ArrayList<>();
        for (RichText part : parts) {
            if (!runs.isEmpty()) {
                runs.addAll(RichText.of(separator).runs());
            }
            runs.addAll(part.runs());
        }
        return new RichText(runs);
    }

    /** Returns the text with another mark on each run. */
    public static RichText marked(RichText text, Mark mark) {
        return new RichText(text.runs().stream()
                .map(run -> new Run(run.text(), with(run.marks(), mark), run.link(), run.language()))
                .toList());
    }

    /** Returns the text without a mark that all of its runs have; the same text if a run does not have it. */
    public static RichText unmarked(RichText text, Mark mark) {
        boolean everywhere = text.runs().stream().allMatch(run -> run.marks().contains(mark));
        return everywhere
                ? new RichText(
                        text.runs().stream().map(run -> without(run, mark)).toList())
                : text;
    }

    /** Returns whether a text has no marks, links or languages. */
    public static boolean isPlain(RichText text) {
        return text.runs().stream()
                .allMatch(run -> run.marks().isEmpty() && run.link() == null && run.language() == null);
    }

    private static Run without(Run run, Mark mark) {
        Set<Mark> marks = EnumSet.copyOf(run.marks());
        marks.remove(mark);
        return new Run(run.text(), marks, run.link(), run.language());
    }

    private static Set<Mark> with(Set<Mark> marks, Mark mark) {
        Set<Mark> all = EnumSet.of(mark);
        all.addAll(marks);
        return all;
    }

    /** Returns the length of a text in characters. */
    public static int length(RichText text) {
        return CleanText.length(words(text));
    }
}
