package org.standfirst.facts;

import java.util.List;
import org.standfirst.body.Mark;
import org.standfirst.body.RichText.Run;
import org.standfirst.internal.Blank;

/**
 * Writes quotation marks around quotations and tildes around strikethrough text in plain text, where the text would
 * otherwise mean something else.
 */
public final class Signs {
    private Signs() {}

    /** Returns whether a run has such a mark. */
    public static boolean has(Run run) {
        return run.marks().contains(Mark.QUOTATION) || run.marks().contains(Mark.STRIKETHROUGH);
    }

    /** Appends the signs of marks that end before the run at {@code index}, which may be the end of {@code runs}. */
    public static void appendClosing(List<Run> runs, int index, String quotationMark, StringBuilder text) {
        append(ends(runs, index, Mark.QUOTATION), quotationMark, text);
        append(ends(runs, index, Mark.STRIKETHROUGH), "~", text);
    }

    /** Appends the signs of marks that start with the run at {@code index}, which may be the end of {@code runs}. */
    public static void appendOpening(List<Run> runs, int index, String quotationMark, StringBuilder text) {
        append(starts(runs, index, Mark.STRIKETHROUGH), "~", text);
        append(starts(runs, index, Mark.QUOTATION), quotationMark, text);
    }

    private static void append(boolean condition, String sign, StringBuilder text) {
        if (condition) {
            text.append(sign);
        }
    }

    /** Returns whether text with a mark, which is not blank, ends before the run at {@code index}. */
    public static boolean ends(List<Run> runs, int index, Mark mark) {
        return !isMarked(runs, index, mark) && hasVisibleText(runs, index - 1, -1, mark);
    }

    /** Returns whether text with a mark, which is not blank, starts with the run at {@code index}. */
    public static boolean starts(List<Run> runs, int index, Mark mark) {
        return !isMarked(runs, index - 1, mark) && hasVisibleText(runs, index, 1, mark);
    }

    /** Returns whether the adjacent runs with a mark from {@code start}, in one direction, are not all blank. */
    private static boolean hasVisibleText(List<Run> runs, int start, int step, Mark mark) {
        for (int i = start; isMarked(runs, i, mark); i += step) {
            if (!Blank.is(runs.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMarked(List<Run> runs, int index, Mark mark) {
        return index >= 0 && index < runs.size() && runs.get(index).marks().contains(mark);
    }
}
