package org.standfirst.html.markup;

import java.nio.charset.StandardCharsets;

/** Watches that what a caller draws closes every element it opens and no other, and gives none an attribute twice. */
final class Guard {
    /** Watches what we draw ourselves. */
    static final Guard OURS = new Guard("the renderer", 0, 0);

    /** More than any drawing needs, and fewer than a stack can hold. */
    private static final int MOST_NESTED = 100;

    private final String name;
    private final int depth;
    private final int nested;

    /** The tag that was written last, as far as its attributes are known by name. */
    private String tag = "";

    /**
     * @param name what the caller draws
     * @param depth how many elements were open before
     * @param nested how many callers' drawings are at work within each other
     */
    private Guard(String name, int depth, int nested) {
        this.name = name;
        this.depth = depth;
        this.nested = nested;
    }

    /** Returns the guard of what a caller draws within this. */
    Guard within(String name, int depth) {
        if (nested == MOST_NESTED) {
            throw new IllegalStateException("the drawing of " + name + " draws itself: wrap it to draw what is inside");
        }
        return new Guard(name, depth, nested + 1);
    }

    /** Takes note of a tag. */
    void beginTag(Tag begun) {
        if (this != OURS) {
            tag = ascii(begun.opening());
        }
    }

    /** Refuses an attribute that the last tag has; {@code start} is what stands before its value. */
    void beforeAttribute(byte[] start) {
        if (this == OURS) {
            return;
        }
        String attribute = ascii(start);
        if (tag.contains(attribute)) {
            throw new IllegalStateException(
                    "the drawing of " + name + " writes an attribute twice:" + attribute + "...\"");
        }
        tag += attribute;
    }

    /** Refuses to close an element that was open before. */
    void beforeClose(int now) {
        if (now <= depth) {
            throw new IllegalStateException("the drawing of " + name + " closes an element that it did not open");
        }
    }

    /** Refuses an element that was left open. */
    void end(int now, Tag[] open) {
        if (now > depth) {
            String missing = ascii(open[now - 1].closing());
            throw new IllegalStateException(
                    "the drawing of " + name + " leaves an element open: " + missing + " is missing");
        }
    }

    private static String ascii(byte[] markup) {
        return new String(markup, StandardCharsets.US_ASCII);
    }
}
