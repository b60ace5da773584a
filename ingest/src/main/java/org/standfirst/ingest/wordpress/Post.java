package org.standfirst.ingest.wordpress;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Discussion;

/**
 * A post or page of WordPress.
 *
 * @param article the article
 * @param discussion the comments on it, or {@code null} if the source has none
 */
public record Post(Article article, @Nullable Discussion discussion) {
    /** Public only because a record requires it; its parameters grow. Importers create it. */
    public Post {
        requireNonNull(article, "article");
    }
}
