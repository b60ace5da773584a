package org.standfirst.internal;

/**
 * Prefixes of element ids, shared by a page and its structured data. An element id is the prefix of the page, one of
 * these prefixes, and the encoded id of the model.
 */
public final class AnchorIds {
    /** The prefix of a comment. */
    public static final String COMMENT = "comment-";
    /** The prefix of a block. */
    public static final String BLOCK = "block-";
    /** The prefix of a correction. */
    public static final String CORRECTION = "correction-";
    /** Selects the part of the body that is behind a paywall. */
    public static final String PAID_SELECTOR = ".sf-paid";

    private AnchorIds() {}
}
