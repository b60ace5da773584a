package org.standfirst.html;

import org.standfirst.Article;
import org.standfirst.Comment;
import org.standfirst.Discussion;
import org.standfirst.Page;

/**
 * A place where nothing stands until a caller fills it, for every page when the renderer is built, or for one request.
 *
 * @param <M> what the page shows there
 */
public final class Slot<M> {
    /** The end of the head of a page: icons, proofs of ownership. */
    public static final Slot<Page> HEAD_END = new Slot<>("HEAD_END");
    /** The beginning of a page, after the link that skips it: the site's header. */
    public static final Slot<Page> BODY_START = new Slot<>("BODY_START");
    /** The end of a page: the site's footer. */
    public static final Slot<Page> BODY_END = new Slot<>("BODY_END");
    /** Before the article. */
    public static final Slot<Article> BEFORE_ARTICLE = new Slot<>("BEFORE_ARTICLE");
    /** The end of the article's header, under the dates: links to share it. */
    public static final Slot<Article> HEADER_END = new Slot<>("HEADER_END");
    /** Between the article's last block and its footer. */
    public static final Slot<Article> AFTER_TEXT = new Slot<>("AFTER_TEXT");
    /** After the article. */
    public static final Slot<Article> AFTER_ARTICLE = new Slot<>("AFTER_ARTICLE");
    /** Between the heading of the comments and the first of them. */
    public static final Slot<Discussion> BEFORE_COMMENTS = new Slot<>("BEFORE_COMMENTS");
    /** After the last comment, and the links to more of them. */
    public static final Slot<Discussion> AFTER_COMMENTS = new Slot<>("AFTER_COMMENTS");
    /** The end of a comment: to report or to like it. */
    public static final Slot<Comment> COMMENT_END = new Slot<>("COMMENT_END");
    /** The beginning of the comment form: hidden fields, such as a CSRF token. */
    public static final Slot<Page> FORM_START = new Slot<>("FORM_START");
    /** The end of the comment form, before its button: a field that only robots fill in. */
    public static final Slot<Page> FORM_END = new Slot<>("FORM_END");

    private final String name;

    private Slot(String name) {
        this.name = name;
    }

    /** Returns the name of the constant. */
    @Override
    public String toString() {
        return name;
    }
}
