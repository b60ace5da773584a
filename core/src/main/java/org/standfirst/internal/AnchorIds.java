package org.standfirst.internal;

/**
 * How ids of elements begin, so that a page and its structured data agree. The id from the model follows, encoded, and
 * the prefix of the page comes first.
 */
public final class AnchorIds {
    /** Before the id of a comment. */
    public static final String COMMENT = "comment-";
    /** Before the id of a block. */
    public static final String BLOCK = "block-";
    /** Before the id of a correction. */
    public static final String CORRECTION = "correction-";
    /** Selects the part of the body that is behind a paywall. */
    public static final String PAID_SELECTOR = ".sf-paid";

    private AnchorIds() {}
}
