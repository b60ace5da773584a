package org.standfirst.internal;

import org.jspecify.annotations.Nullable;
import org.standfirst.utf8.IdText;

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
    /** The CSS selector of the part of the body that is behind a paywall. */
    public static final String PAID_SELECTOR = ".sf-paid";

    /** The maximum length of a prefix in characters, which bounds the output: it is repeated in each id. */
    private static final int MAX_PREFIX = 50;

    private AnchorIds() {}

    /** Returns the start of every id on a page, encoded; empty for {@code null}. */
    public static String prefix(@Nullable String idPrefix) {
        String prefix = idPrefix == null ? "" : idPrefix;
        return IdText.of("", prefix.length() > MAX_PREFIX ? prefix.substring(0, MAX_PREFIX) : prefix);
    }
}
