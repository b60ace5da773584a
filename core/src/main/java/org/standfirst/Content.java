package org.standfirst;

import org.standfirst.body.Block;
import org.standfirst.body.RichText;

/**
 * Content that can be rendered on its own: an article, a part of an article, a discussion, a publication or a page.
 *
 * <p>Content is immutable and thread-safe. Contents with equal parts are equal.
 */
public sealed interface Content
        permits Article, Author, Media, Comment, Discussion, Publication, Page, Block, RichText {

    /** Calls the method of {@code visitor} for this kind of content, and returns its result. */
    <R> R accept(Visitor<R> visitor);

    /**
     * One method for each kind of content. An implementation that lacks the method of a kind does not compile, also on
     * Java 17.
     *
     * @param <R> the result of a visit
     */
    interface Visitor<R> {
        /** Visits an article. */
        R article(Article article);

        /** Visits an author. */
        R author(Author author);

        /** Visits a photo, video, audio or gallery; {@link Media#accept(Media.Visitor)} distinguishes them. */
        R media(Media media);

        /** Visits a comment. */
        R comment(Comment comment);

        /** Visits the comments on an article. */
        R discussion(Discussion discussion);

        /** Visits a publication. */
        R publication(Publication publication);

        /** Visits a web page. */
        R page(Page page);

        /** Visits a block of a body; {@link Block#accept(Block.Visitor)} distinguishes the kinds. */
        R block(Block block);

        /** Visits rich text. */
        R richText(RichText text);
    }
}
