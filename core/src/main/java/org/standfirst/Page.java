package org.standfirst;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.standfirst.rules.Consistent;

/**
 * What one web page shows.
 *
 * @param publication whose page it is
 * @param article what it is about
 * @param discussion the comments on it, or {@code null} to show nothing of comments; its article is this one
 */
@Consistent
public record Page(
        @Valid Publication publication,
        @Valid Article article,
        @Valid @Nullable Discussion discussion) implements Content {

    /** Public only because a record requires it; its parameters grow. Use {@link #of}. */
    public Page {
        requireNonNull(publication, "publication");
        requireNonNull(article, "article");
    }

    /** Returns the page of an article, without comments. */
    public static Page of(Publication publication, Article article) {
        return new Page(publication, article, null);
    }

    /** Returns a copy of this publication. */
    public Page withPublication(Publication publication) {
        return new Page(publication, article, discussion);
    }

    /** Returns a copy about this article. */
    public Page withArticle(Article article) {
        return new Page(publication, article, discussion);
    }

    /** Returns a copy with these comments. */
    public Page withDiscussion(@Nullable Discussion discussion) {
        return new Page(publication, article, discussion);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.page(this);
    }
}
