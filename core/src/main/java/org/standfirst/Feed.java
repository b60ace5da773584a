package org.standfirst;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.internal.Brief;
import org.standfirst.internal.Normal;
import org.standfirst.rules.Consistent;
import org.standfirst.validation.Line;
import org.standfirst.validation.MaxLength;
import org.standfirst.validation.WebUrl;

/**
 * A feed: articles of a publication, such as the latest ones, or those of a section.
 *
 * <p>The renderers of feeds and sitemaps write the articles as they are given, in this order. They look at no clock, so
 * the caller selects the articles that are public, for example with {@link Article#publicAt}.
 *
 * @param publication the publication
 * @param articles the articles, usually the newest first; each id occurs once
 * @param title the title of the feed, at most 200 characters, or {@code null} to use the publication's name
 * @param url the address from which programs load the output, absolute, or {@code null} if not known; each format has
 *     an address of its own
 * @param page the web page whose articles the feed has, such as the front page of a section; absolute; {@code null} for
 *     the home page of the publication
 * @param hub the WebSub hub that announces new articles, absolute, or {@code null} for none
 */
@Consistent
public record Feed(
        @Valid Publication publication,
        List<@Valid Article> articles,
        @Line @MaxLength(200) @Nullable String title,
        @WebUrl @Nullable Url url,
        @WebUrl @Nullable Url page,
        @WebUrl @Nullable Url hub) {

    /** Public only because a record requires it; its parameters grow. Use {@link #of}. */
    public Feed {
        requireNonNull(publication, "publication");
        articles = Normal.list(articles, "articles");
        title = Normal.textOrNull(title);
    }

    /** Returns a feed of these articles. */
    public static Feed of(Publication publication, List<Article> articles) {
        return new Feed(publication, articles, null, null, null, null);
    }

    /** Returns a copy with this publication. */
    public Feed withPublication(Publication publication) {
        return new Feed(publication, articles, title, url, page, hub);
    }

    /** Returns a copy with these articles. */
    public Feed withArticles(List<Article> articles) {
        return new Feed(publication, articles, title, url, page, hub);
    }

    /** Returns a copy with this title. */
    public Feed withTitle(@Nullable String title) {
        return new Feed(publication, articles, title, url, page, hub);
    }

    /** Returns a copy with this address of its own. */
    public Feed withUrl(@Nullable Url url) {
        return new Feed(publication, articles, title, url, page, hub);
    }

    /** Returns a copy with this web page. */
    public Feed withPage(@Nullable Url page) {
        return new Feed(publication, articles, title, url, page, hub);
    }

    /** Returns a copy with this WebSub hub. */
    public Feed withHub(@Nullable Url hub) {
        return new Feed(publication, articles, title, url, page, hub);
    }

    /** Returns the title, the publication and the number of articles. */
    @Override
    public String toString() {
        return "Feed[title=" + Brief.of(title) + ", publication=" + publication + ", articles=" + articles.size() + "]";
    }
}
