package org.standfirst;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.groups.ConvertGroup;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.standfirst.internal.Normal;
import org.standfirst.validation.BesideStory;
import org.standfirst.validation.ForPublication;
import org.standfirst.validation.Line;
import org.standfirst.validation.MaxLength;
import org.standfirst.validation.Prose;
import org.standfirst.validation.Required;
import org.standfirst.validation.WebUrl;

/**
 * A link to a related page.
 *
 * <p>Apple News Format's {@code links}, ANS's {@code related_content} and {@code interstitial_link}.
 *
 * @param title the title of the other page, one line of at most 300 characters
 * @param url the address of the other page, absolute; should not occur in another related link
 * @param relation the reason for the link
 * @param description a sentence about the other page, or {@code null} for none; at most 1,000 characters
 * @param photo a photo to show beside the link, or {@code null} for none
 * @param published when the other page was published, or {@code null} if not known
 */
public record RelatedLink(
        @Required @Line @MaxLength(300) String title,
        @WebUrl Url url,
        Relation relation,
        @Prose @MaxLength(1_000) @Nullable String description,

        @Valid @ConvertGroup(from = ForPublication.class, to = BesideStory.class) @Nullable
        Photo photo,

        @Nullable Instant published) {

    /** Public only because a record requires it; its parameters grow. Use {@link #of}. */
    public RelatedLink {
        title = Normal.lineEnds(requireNonNull(title, "title"));
        requireNonNull(url, "url");
        requireNonNull(relation, "relation");
        description = Normal.textOrNull(description);
    }

    /** Returns a link to a related article. */
    public static RelatedLink of(String title, Url url) {
        return new RelatedLink(title, url, Relation.RELATED, null, null, null);
    }

    /** Returns a copy with this title. */
    public RelatedLink withTitle(String title) {
        return new RelatedLink(title, url, relation, description, photo, published);
    }

    /** Returns a copy with this address. */
    public RelatedLink withUrl(Url url) {
        return new RelatedLink(title, url, relation, description, photo, published);
    }

    /** Returns a copy with this relation. */
    public RelatedLink withRelation(Relation relation) {
        return new RelatedLink(title, url, relation, description, photo, published);
    }

    /** Returns a copy with this description. */
    public RelatedLink withDescription(@Nullable String description) {
        return new RelatedLink(title, url, relation, description, photo, published);
    }

    /** Returns a copy with this photo. */
    public RelatedLink withPhoto(@Nullable Photo photo) {
        return new RelatedLink(title, url, relation, description, photo, published);
    }

    /** Returns a copy with this time of publication. */
    public RelatedLink withPublished(@Nullable Instant published) {
        return new RelatedLink(title, url, relation, description, photo, published);
    }

    /** A reason for a link. */
    public enum Relation {
        /** A page on the same subject. */
        RELATED,
        /** A page to read with the article. */
        SEE_ALSO,
        /** The background of the article. */
        BACKGROUND,
        /** A paid link or an offer, with the {@code rel} of {@link org.standfirst.body.Link.Kind#SPONSORED}. */
        PROMOTED
    }
}
