package org.standfirst.html.markup;

import java.nio.charset.StandardCharsets;

/** Checks that a hook closes exactly the elements that it opens, and writes no attribute twice. */
final class Guard {
    /** The guard of this module's own classes, whose tags and attributes need no check. */
    static final Guard OURS = new Guard("the renderer", 0, 0);

    /** The maximum number of nested hooks, which stops infinite recursion before the stack overflows. */
    private static final int MAX_NESTED = 100;

    private final String name;
    private final int depth;
    private final int nested;

    /** The tag that was written last, with its attributes so far. */
    private String tag = "";

    /**
     * @param name the name of the hook, for messages
     * @param depth the number of elements that were open before the hook
     * @param nested the number of nested hooks
     */
    private Guard(String name, int depth, int nested) {
        this.name = name;
        this.depth = depth;
        this.nested = nested;
    }

    /** Returns the guard of a nested hook. */
    Guard within(String name, int depth) {
        if (nested == MAX_NESTED) {
            throw new IllegalStateException("the hook for " + name + " calls itself: use wrap to render the content");
        }
        return new Guard("the hook for " + name, depth, nested + 1);
    }

    /** Records a tag. */
    void beginTag(Tag next) {
        tag = ascii(next.opening());
    }

    /** Returns the exception for an attribute that does not follow its tag. */
    IllegalStateException lateAttribute(byte[] start) {
        return new IllegalStateException(
                name + " writes an attribute that does not follow its tag:" + ascii(start) + "...\"");
    }

    /** Rejects an attribute that the last tag already has; {@code start} is the markup before its value. */
    void beforeAttribute(byte[] start) {
        String attribute = ascii(start);
        if (tag.contains(attribute)) {
            throw new IllegalStateException(name + " writes an attribute twice:" + attribute + "...\"");
        }
        tag += attribute;
    }

    /** Rejects closing an element that was open before. */
    void beforeClose(int now) {
        if (now <= depth) {
            throw new IllegalStateException(name + " closes an element that it did not open");
        }
    }

    /** Rejects an element that was left open. */
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
