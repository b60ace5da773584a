package org.standfirst;

import org.standfirst.body.Block;
import org.standfirst.body.RichText;

/**
 * Anything that can be rendered on its own: an article, a part of one, or what stands beside it.
 *
 * <p>Every content is an immutable value: equal parts make equal content, and any thread may use it.
 */
public sealed interface Content
        permits Article, Author, Media, Comment, Discussion, Publication, Page, Block, RichText {

    /** Calls the method of {@code visitor} for this kind of content, and returns its result. */
    <R> R accept(Visitor<R> visitor);

    /**
     * One method for each kind of content, so that a forgotten kind is a compile error on Java 17.
     *
     * @param <R> what a visit results in
     */
    interface Visitor<R> {
        /** Visits an article. */
        R article(Article article);

        /** Visits an author. */
        R author(Author author);

        /** Visits a photo, video, audio or gallery; {@link Media#accept(Media.Visitor)} tells them apart. */
        R media(Media media);

        /** Visits a comment. */
        R comment(Comment comment);

        /** Visits the comments on an article. */
        R discussion(Discussion discussion);

        /** Visits a publication. */
        R publication(Publication publication);

        /** Visits what one web page shows. */
        R page(Page page);

        /** Visits a block of a body; {@link Block#accept(Block.Visitor)} tells the kinds apart. */
        R block(Block block);

        /** Visits running text. */
        R richText(RichText text);
    }
}
