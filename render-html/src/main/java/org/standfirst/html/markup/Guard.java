package org.standfirst.html.markup;

import java.nio.charset.StandardCharsets;

/** Checks that a hook closes every element that it opens and no other, and writes no attribute twice. */
final class Guard {
    /** Checks the classes of this module. */
    static final Guard OURS = new Guard("the renderer", 0, 0);

    /** More than hooks need, and fewer than a stack can hold. */
    private static final int MAX_NESTED = 100;

    private final String name;
    private final int depth;
    private final int nested;

    /** The tag that was written last, as far as its attributes are known by name. */
    private String tag = "";

    /**
     * @param name of what is checked, as a message has it
     * @param depth how many elements were open before
     * @param nested how many hooks run within each other
     */
    private Guard(String name, int depth, int nested) {
        this.name = name;
        this.depth = depth;
        this.nested = nested;
    }

    /** Returns the guard of a hook that runs within this. */
    Guard within(String name, int depth) {
        if (nested == MAX_NESTED) {
            throw new IllegalStateException("the hook for " + name + " calls itself: wrap it to draw what is inside");
        }
        return new Guard("the hook for " + name, depth, nested + 1);
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
            throw new IllegalStateException(name + " writes an attribute twice:" + attribute + "...\"");
        }
        tag += attribute;
    }

    /** Refuses to close an element that was open before. */
    void beforeClose(int now) {
        if (now <= depth) {
            throw new IllegalStateException(name + " closes an element that it did not open");
        }
    }

    /** Refuses an element that was left open. */
    void end(int now, Tag[] open) {
        if (now > depth) {
            String missing = ascii(open[now - 1].closing());
            throw new IllegalStateException(name + " leaves an element open: " + missing + " is missing");
        }
    }

    private static String ascii(byte[] markup) {
        return new String(markup, StandardCharsets.US_ASCII);
    }
}
