package org.standfirst.html;

import java.nio.charset.StandardCharsets;

/**
 * Watches that what a caller draws closes every element it opens, and no other.
 *
 * @param name what the caller draws
 * @param depth how many elements were open before
 * @param nested how many callers' drawings are at work within each other
 */
record Guard(String name, int depth, int nested) {
    /** Watches what we draw ourselves. */
    static final Guard OURS = new Guard("the renderer", 0, 0);

    /** More than any drawing needs, and fewer than a stack can hold. */
    private static final int MOST_NESTED = 100;

    /** Returns the guard of what a caller draws within this. */
    Guard within(String name, int depth) {
        if (nested == MOST_NESTED) {
            throw new IllegalStateException("the drawing of " + name + " draws itself: wrap it to draw what is inside");
        }
        return new Guard(name, depth, nested + 1);
    }

    /** Refuses to close an element that was open before. */
    void beforeClose(int now) {
        if (now <= depth) {
            throw new IllegalStateException("the drawing of " + name + " closes an element that it did not open");
        }
    }

    /** Refuses an element that was left open. */
    void end(int now, byte[][] closingTags) {
        if (now > depth) {
            String tag = new String(closingTags[now - 1], StandardCharsets.US_ASCII);
            throw new IllegalStateException(
                    "the drawing of " + name + " leaves an element open: " + tag + " is missing");
        }
    }
}
