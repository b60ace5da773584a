package org.standfirst.html;

import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Comment;
import org.standfirst.Discussion;
import org.standfirst.Page;
import org.standfirst.Photo;
import org.standfirst.RelatedLink;

/**
 * A part of the output that a caller can draw in another way, leave out, or wrap. What is a block of a body is named by
 * its class instead. A part that the article has nothing for is not drawn; {@link #HEADER}, {@link #LABELS} and {@link
 * #BYLINE} always are.
 *
 * @param <M> what it is drawn from
 */
public final class Part<M> {
    /** The way from the home page to the article, in a page. */
    public static final Part<Page> BREADCRUMB = new Part<>("BREADCRUMB");
    /** The article and all that belongs to it. */
    public static final Part<Article> ARTICLE = new Part<>("ARTICLE");
    /** Everything above the lead: labels, kicker, headlines, byline and dates. */
    public static final Part<Article> HEADER = new Part<>("HEADER");
    /** What a reader must be told first, such as that somebody paid for it. */
    public static final Part<Article> LABELS = new Part<>("LABELS");
    /** The word or two above the headline. */
    public static final Part<Article> KICKER = new Part<>("KICKER");
    /** Who wrote it, where, and from which sources. */
    public static final Part<Article> BYLINE = new Part<>("BYLINE");
    /** One of those who wrote it, in the byline. */
    public static final Part<Author> AUTHOR = new Part<>("AUTHOR");
    /** When it was published and updated, and the reading time. */
    public static final Part<Article> DATES = new Part<>("DATES");
    /** How long it takes to read, with what separates it from the dates. */
    public static final Part<Article> READING_TIME = new Part<>("READING_TIME");
    /** The medium that leads the article, if it has one. */
    public static final Part<Article> LEAD = new Part<>("LEAD");
    /** The image of a photo, without its figure and caption. */
    public static final Part<Photo> IMAGE = new Part<>("IMAGE");
    /** What stands where the free part of an article ends. */
    public static final Part<Article> PAYWALL = new Part<>("PAYWALL");
    /** What was corrected. */
    public static final Part<Article> CORRECTIONS = new Part<>("CORRECTIONS");
    /** What the article is about, as links. */
    public static final Part<Article> TOPICS = new Part<>("TOPICS");
    /** The notice of copyright. */
    public static final Part<Article> RIGHTS = new Part<>("RIGHTS");
    /** The links under the article. */
    public static final Part<Article> RELATED = new Part<>("RELATED");
    /** One of the links under the article. */
    public static final Part<RelatedLink> RELATED_LINK = new Part<>("RELATED_LINK");
    /** The number of comments, as a link to them. */
    public static final Part<Discussion> COMMENT_COUNT = new Part<>("COMMENT_COUNT");
    /** The comments. */
    public static final Part<Discussion> COMMENTS = new Part<>("COMMENTS");
    /** One comment, without the answers to it. */
    public static final Part<Comment> COMMENT = new Part<>("COMMENT");
    /** The form under the comments, or that they are closed. */
    public static final Part<Page> COMMENT_FORM = new Part<>("COMMENT_FORM");

    private final String name;

    private Part(String name) {
        this.name = name;
    }

    /** Returns the name of the constant. */
    @Override
    public String toString() {
        return name;
    }
}
