package org.standfirst.text.lines;

import org.jspecify.annotations.Nullable;

/** What lines begin with, such as the mark of an item or of a quotation, and whether a blank line is due before a block. */
public final class Margins {
    private String margin = "";

    /** What the next line begins with instead, if it is the first within a margin; else {@code null}. */
    private @Nullable String nextMargin;

    /** What the blank line before that one begins with. */
    private String outerMargin = "";

    private boolean begun;
    private boolean tight;

    /** Creates no margin. */
    public Margins() {}

    /** Returns what all lines but the first of a margin begin with. */
    public String rest() {
        return margin;
    }

    /** Returns what the next line begins with. */
    public String next() {
        return nextMargin == null ? margin : nextMargin;
    }

    /** Ends a line, which began with {@link #next}. */
    public void endLine() {
        nextMargin = null;
    }

    /** Starts a block, and returns the blank line to write before it; {@code null} for none. */
    public @Nullable String startBlock() {
        boolean blank = begun && !tight;
        begun = true;
        return blank ? (nextMargin == null ? margin : outerMargin).stripTrailing() : null;
    }

    /** Runs {@code content} within a margin, which begins with {@code first} in its first line and {@code rest} in others. */
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
        nextMargin = nextMargin == null ? null : before; // no line was written: the outer margin still begins
    }

    /** Runs {@code content} without blank lines between its blocks. */
    public void tight(Runnable content) {
        boolean outer = tight;
        tight = true;
        content.run();
        tight = outer;
    }
}
