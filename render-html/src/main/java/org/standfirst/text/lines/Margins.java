package org.standfirst.text.lines;

import org.jspecify.annotations.Nullable;

/**
 * Tracks the margin, which is the text at the start of each line, such as the marker of a list item or a quotation, and
 * the blank lines between blocks.
 */
public final class Margins {
    private String margin = "";

    /** The margin of the next line if it is the first line within a margin; else {@code null}. */
    private @Nullable String nextMargin;

    /** The margin of the blank line before the first line within a margin. */
    private String outerMargin = "";

    private boolean started;
    private boolean tight;

    /** Creates an empty margin. */
    public Margins() {}

    /** Returns the margin of all lines except the first within a margin. */
    public String rest() {
        return margin;
    }

    /** Returns the margin of the next line. */
    public String next() {
        return nextMargin == null ? margin : nextMargin;
    }

    /** Ends a line that was written with the margin {@link #next}. */
    public void endLine() {
        nextMargin = null;
    }

    /**
     * Starts a block, and returns the margin of the blank line before it, or {@code null} if there is no blank line.
     */
    public @Nullable String startBlock() {
        boolean blank = started && !tight;
        started = true;
        return blank ? (nextMargin == null ? margin : outerMargin).stripTrailing() : null;
    }

    /**
     * Runs {@code content} within an additional margin: {@code first} in the first line, and {@code rest} in the other
     * lines.
     */
    public void within(String first, String rest, Runnable content) {
        String outer = margin;
        String before = nextMargin;
        if (nextMargin == null) {
            nextMargin = outer;
            outerMargin = outer;
        }
        nextMargin += first;
        margin = outer + rest;
        content.run();
        margin = outer;
        nextMargin = nextMargin == null
                ? null
                : before; // no line was written: the first line of the outer margin is still pending
    }

    /** Runs {@code content} without blank lines between its blocks. */
    public void tight(Runnable content) {
        boolean outer = tight;
        tight = true;
        content.run();
        tight = outer;
    }
}
