package org.standfirst.html;

import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Comment;
import org.standfirst.Discussion;
import org.standfirst.Page;
import org.standfirst.Photo;
import org.standfirst.Publication;
import org.standfirst.RelatedLink;

/**
 * A part of the output that a hook can replace, omit or wrap; blocks are identified by their class instead. Hooks are
 * not called for parts without content, except {@link #HEADER}, {@link #LABELS}, {@link #BYLINE}, {@link
 * #READING_TIME}, {@link #IMAGE} and {@link #COMMENT_FORM}.
 *
 * @param <M> the type of the model
 */
public final class Part<M> {
    /** The logo or name of the publication at the top of a page. */
    public static final Part<Publication> MASTHEAD = onPages("MASTHEAD");
    /** The breadcrumb from the home page to the article. */
    public static final Part<Page> BREADCRUMB = onPages("BREADCRUMB");
    /** The whole article. */
    public static final Part<Article> ARTICLE = new Part<>("ARTICLE");
    /** Everything above the lead: labels, kicker, headlines, byline and dates. */
    public static final Part<Article> HEADER = new Part<>("HEADER");
    /** The labels that readers must see first, such as the notice that the article is sponsored. */
    public static final Part<Article> LABELS = new Part<>("LABELS");
    /** The kicker, a word or two above the headline, or the name of the section. */
    public static final Part<Article> KICKER = new Part<>("KICKER");
    /** The name of the series, and the position of the article in it. */
    public static final Part<Article> SERIES = new Part<>("SERIES");
    /** The authors, the dateline and the sources. */
    public static final Part<Article> BYLINE = new Part<>("BYLINE");
    /** One author in the byline. */
    public static final Part<Author> AUTHOR = new Part<>("AUTHOR");
    /** The dates of publication and update, and the reading time. */
    public static final Part<Article> DATES = new Part<>("DATES");
    /** The reading time, with its separator from the dates. */
    public static final Part<Article> READING_TIME = new Part<>("READING_TIME");
    /** The links to the article in other languages. */
    public static final Part<Article> TRANSLATIONS = onPages("TRANSLATIONS");
    /** The links to share the article. */
    public static final Part<Article> SHARE = onPages("SHARE");
    /** The table of contents. */
    public static final Part<Article> CONTENTS = onPages("CONTENTS");
    /** The lead photo, video, audio or gallery. */
    public static final Part<Article> LEAD = new Part<>("LEAD");
    /** The image of a photo, without its figure and caption. */
    public static final Part<Photo> IMAGE = new Part<>("IMAGE");
    /** The notice after the free part of an article. */
    public static final Part<Article> PAYWALL = new Part<>("PAYWALL");
    /** The corrections. */
    public static final Part<Article> CORRECTIONS = new Part<>("CORRECTIONS");
    /** The cards of the writers with more details than a name, on a page. */
    public static final Part<Article> AUTHORS = onPages("AUTHORS");
    /** The links to the previous and the next article. */
    public static final Part<Article> ADJACENT = onPages("ADJACENT");
    /** The topics, as links. */
    public static final Part<Article> TOPICS = new Part<>("TOPICS");
    /** The copyright notice. */
    public static final Part<Article> RIGHTS = new Part<>("RIGHTS");
    /** The related links under the article. */
    public static final Part<Article> RELATED = onPages("RELATED");
    /** One related link under the article. */
    public static final Part<RelatedLink> RELATED_LINK = onPages("RELATED_LINK");
    /** The number of comments in the header of the article, as a link to them. */
    public static final Part<Discussion> COMMENT_COUNT = onPages("COMMENT_COUNT");
    /** The comments. */
    public static final Part<Discussion> COMMENTS = onPages("COMMENTS");
    /** One comment, without its replies. */
    public static final Part<Comment> COMMENT = new Part<>("COMMENT");
    /** The form under the comments, or the notice that they are closed. */
    public static final Part<Page> COMMENT_FORM = onPages("COMMENT_FORM");

    /** The policies, feeds, profiles and copyright notice of the publication at the end of a page. */
    public static final Part<Publication> FOOTER = onPages("FOOTER");

    private final String name;
    private final boolean onlyOnPages;

    private Part(String name) {
        this(name, false);
    }

    private Part(String name, boolean onlyOnPages) {
        this.name = name;
        this.onlyOnPages = onlyOnPages;
    }

    private static <M> Part<M> onPages(String name) {
        return new Part<>(name, true);
    }

    /** Returns {@code this}, or throws an exception if it is never rendered with {@code profile}. */
    Part<M> in(Profile profile) {
        if (onlyOnPages && profile != Profile.PAGE) {
            throw new IllegalArgumentException(name + " has no effect with Profile." + profile);
        }
        return this;
    }

    /** Returns the name of the constant. */
    @Override
    public String toString() {
        return name;
    }
}
