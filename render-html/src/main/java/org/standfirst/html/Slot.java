package org.standfirst.html;

import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Comment;
import org.standfirst.Discussion;
import org.standfirst.Page;

/**
 * An empty place in the output, to which a caller can add content for every page or for one request.
 *
 * @param <M> the type of the model at this place
 */
public final class Slot<M> {
    /** The end of the head of a page, for example for icons and ownership verification. */
    public static final Slot<Page> HEAD_END = onPages("HEAD_END");
    /** The beginning of a page, after the skip link, for example for the header of the site. */
    public static final Slot<Page> BODY_START = onPages("BODY_START");
    /** The end of a page, for example for the footer of the site. */
    public static final Slot<Page> BODY_END = onPages("BODY_END");
    /** Before the article. */
    public static final Slot<Article> BEFORE_ARTICLE = new Slot<>("BEFORE_ARTICLE");
    /** The end of the article's header, after the dates, for example for share links. */
    public static final Slot<Article> HEADER_END = new Slot<>("HEADER_END");
    /** Between the article's last block and its footer. */
    public static final Slot<Article> AFTER_TEXT = new Slot<>("AFTER_TEXT");
    /** After the article. */
    public static final Slot<Article> AFTER_ARTICLE = new Slot<>("AFTER_ARTICLE");
    /** Between the heading of the comments and the first comment. */
    public static final Slot<Discussion> BEFORE_COMMENTS = new Slot<>("BEFORE_COMMENTS");
    /** After the last comment and the links to more comments. */
    public static final Slot<Discussion> AFTER_COMMENTS = new Slot<>("AFTER_COMMENTS");
    /** The end of a comment, for example for buttons to report or like it. */
    public static final Slot<Comment> COMMENT_END = new Slot<>("COMMENT_END");
    /** The beginning of the comment form, for example for hidden fields. */
    public static final Slot<Page> FORM_START = onPages("FORM_START");
    /** The end of the comment form, before its button, for example for a honeypot field. */
    public static final Slot<Page> FORM_END = onPages("FORM_END");

    /** The limit of {@link #afterBlock}. */
    private static final int MAX_BLOCKS = 10_000;

    private final String name;
    private final boolean onlyOnPages;

    /** The number of blocks before a slot between blocks; 0 for any other slot. */
    private final int blocksBefore;

    private Slot(String name) {
        this(name, false, 0);
    }

    private Slot(String name, boolean onlyOnPages, int blocksBefore) {
        this.name = name;
        this.onlyOnPages = onlyOnPages;
        this.blocksBefore = blocksBefore;
    }

    /**
     * Returns the slot after the first {@code count} blocks of the body, for example for an advertisement. The slot is
     * never inside a block, such as a box. If the last of the blocks is a heading, the slot follows the next block.
     * Nothing is written at the end of the body and before a paywall, where no block follows. Blocks without markup,
     * such as empty paragraphs, are not counted.
     *
     * @throws IllegalArgumentException if {@code count} is not 1 to 10,000
     */
    public static Slot<Article> afterBlock(int count) {
        if (count < 1 || count > MAX_BLOCKS) {
            throw new IllegalArgumentException("count must be 1 to " + MAX_BLOCKS + ", not " + count);
        }
        return new Slot<>("afterBlock(" + count + ")", false, count);
    }

    /** Returns the number of blocks before a slot from {@link #afterBlock}; 0 for any other slot. */
    public int blocksBefore() {
        return blocksBefore;
    }

    private static <M> Slot<M> onPages(String name) {
        return new Slot<>(name, true, 0);
    }

    /** Returns {@code this}, or throws an exception if it is never rendered with {@code profile}. */
    Slot<M> in(Profile profile) {
        if (onlyOnPages && profile != Profile.PAGE) {
            throw new IllegalArgumentException(name + " has no effect with Profile." + profile);
        }
        return this;
    }

    /** Returns whether {@code other} is the same place. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Slot<?> slot && blocksBefore > 0 && blocksBefore == slot.blocksBefore;
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** Returns the name of the constant, or the call of the method that returns it. */
    @Override
    public String toString() {
        return name;
    }
}
