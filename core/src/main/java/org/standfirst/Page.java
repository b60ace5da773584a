package org.standfirst;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.standfirst.internal.Normal;
import org.standfirst.rules.Consistent;

/**
 * What one web page shows.
 *
 * @param publication whose page it is
 * @param article what it is about
 * @param discussion the comments on it, or {@code null} to show nothing of comments; its article is this one
 * @param idPrefix what the ids of elements of this page begin with, in its HTML and its structured data; {@code null} for
 *     nothing. A site sets it whose own page around the article has ids such as {@code comments}. Letters a-z and A-Z,
 *     digits and hyphens, at most 50; other characters are encoded
 */
@Consistent
public record Page(
        @Valid Publication publication,
        @Valid Article article,
        @Valid @Nullable Discussion discussion,

        @Pattern(regexp = "[A-Za-z0-9-]{1,50}", message = "{org.standfirst.validation.IdPrefix.message}") @Nullable
        String idPrefix)
        implements Content {

    /** Public only because a record requires it; its parameters grow. Use {@link #of}. */
    public Page {
        requireNonNull(publication, "publication");
        requireNonNull(article, "article");
        idPrefix = Normal.idOrNull(idPrefix);
    }

    /** Returns the page of an article, without comments. */
    public static Page of(Publication publication, Article article) {
        return new Page(publication, article, null, null);
    }

    /** Returns a copy of this publication. */
    public Page withPublication(Publication publication) {
        return new Page(publication, article, discussion, idPrefix);
    }

    /** Returns a copy about this article. */
    public Page withArticle(Article article) {
        return new Page(publication, article, discussion, idPrefix);
    }

    /** Returns a copy with these comments. */
    public Page withDiscussion(@Nullable Discussion discussion) {
        return new Page(publication, article, discussion, idPrefix);
    }

    /** Returns a copy whose ids of elements begin with this. */
    public Page withIdPrefix(@Nullable String idPrefix) {
        return new Page(publication, article, discussion, idPrefix);
    }

    /**
     * Returns what machines may do with the article: what its rights state, and what the publication states beside that;
     * {@code null} if nothing is stated.
     */
    public @Nullable MachineRights machineRights() {
        Rights rights = article.rights();
        MachineRights own = rights == null ? null : rights.machineRights();
        MachineRights general = publication.machineRights();
        return own == null || general == null ? own == null ? general : own : own.orElse(general);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.page(this);
    }
}
