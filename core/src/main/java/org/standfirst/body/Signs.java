package org.standfirst.body;

import org.jspecify.annotations.Nullable;
import org.standfirst.body.RichText.Run;

/**
 * The signs that plain text has in place of marks without which a text means something else: quotation marks around
 * quotations, and tildes around strikethrough text.
 */
final class Signs {
    private Signs() {}

    /** Returns whether a run has such a mark. */
    static boolean has(Run run) {
        return has(run, Mark.QUOTATION) || has(run, Mark.STRIKETHROUGH);
    }

    /**
     * Appends the signs between two adjacent runs. {@code before} is {@code null} at the beginning of a text, and {@code
     * after} at its end.
     */
    static void append(@Nullable Run before, @Nullable Run after, StringBuilder text) {
        append(before, after, Mark.QUOTATION, '"', text);
        append(before, after, Mark.STRIKETHROUGH, '~', text);
        append(after, before, Mark.STRIKETHROUGH, '~', text);
        append(after, before, Mark.QUOTATION, '"', text);
    }

    private static void append(@Nullable Run with, @Nullable Run without, Mark mark, char sign, StringBuilder text) {
        if (has(with, mark) && !has(without, mark)) {
            text.append(sign);
        }
    }

    private static boolean has(@Nullable Run run, Mark mark) {
        return run != null && run.marks().contains(mark);
    }
}
