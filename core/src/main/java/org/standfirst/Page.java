package org.standfirst;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.standfirst.internal.Normal;
import org.standfirst.rules.Consistent;

/**
 * The content of one web page.
 *
 * @param publication the publication that the page belongs to
 * @param article the article on the page
 * @param discussion the comments on this article, or {@code null} to show neither comments nor their form
 * @param idPrefix a prefix of all element ids, in HTML and in structured data, or {@code null} for none. It avoids
 *     conflicts with ids of your own page around the article, such as {@code comments}. It has at most 50 letters a-z
 *     and A-Z, digits and hyphens; other characters are encoded
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

    /** Returns a copy with this publication. */
    public Page withPublication(Publication publication) {
        return new Page(publication, article, discussion, idPrefix);
    }

    /** Returns a copy with this article. */
    public Page withArticle(Article article) {
        return new Page(publication, article, discussion, idPrefix);
    }

    /** Returns a copy with these comments. */
    public Page withDiscussion(@Nullable Discussion discussion) {
        return new Page(publication, article, discussion, idPrefix);
    }

    /** Returns a copy with this prefix of element ids. */
    public Page withIdPrefix(@Nullable String idPrefix) {
        return new Page(publication, article, discussion, idPrefix);
    }

    /**
     * Returns the rights of machines to use the article: those of the article, with missing values taken from the
     * publication; {@code null} if neither states any.
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
