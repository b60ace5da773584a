package org.standfirst;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Min;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.standfirst.internal.Normal;
import org.standfirst.validation.Advisory;
import org.standfirst.validation.CanonicalUrl;
import org.standfirst.validation.ForPublication;
import org.standfirst.validation.Identifier;
import org.standfirst.validation.KnownLanguage;
import org.standfirst.validation.Line;
import org.standfirst.validation.MaxLength;
import org.standfirst.validation.MessageKeys;
import org.standfirst.validation.Required;
import org.standfirst.validation.Slug;

/**
 * The id, address and language of an article. Created by {@link Article.Builder}.
 *
 * <p>In ninjs they are {@code uri}, {@code version} and {@code language}; in ANS {@code _id}, {@code
 * canonical_url_external}, {@code slug} and {@code language}; in JSON Feed {@code id}, {@code url} and {@code
 * language}.
 *
 * @param id the id in the system of origin, which never changes; any text without whitespace, at most 255 characters
 * @param revision the revision number, from 1, or from 0 in systems that count changes
 * @param url the canonical address, absolute and without a fragment, or {@code null} if there is none yet; required for
 *     publication
 * @param slug the readable part of an address, such as {@code night-ferry-returns}, or {@code null} for none; at most
 *     200 characters; words of lowercase letters and digits of any script, joined by single hyphens, are recommended
 * @param language the language as a BCP 47 tag; {@link Locale#ROOT}, which is {@code und}, if it is not known; required
 *     for publication
 * @param direction the direction of the text, or {@code null} to derive it from the language
 * @param slugline the words by which a news agency identifies the articles of one story, such as {@code
 *     HARBOUR-FERRY/}, or {@code null} for none; for editors only, never printed; one line of at most 200 characters;
 *     ninjs {@code slugline}
 */
public record Identity(
        @Identifier String id,
        @Min(value = 0, message = MessageKeys.AT_LEAST) int revision,

        @Required(groups = ForPublication.class) @CanonicalUrl @Nullable
        Url url,

        @Slug(groups = Advisory.class) @Line @MaxLength(200) @Nullable
        String slug,

        @KnownLanguage(groups = ForPublication.class) Locale language,
        @Nullable TextDirection direction,
        @Line @MaxLength(200) @Nullable String slugline) {

    /** Public only because a record requires it; its parameters grow. */
    public Identity {
        requireNonNull(id, "id");
        language = Normal.language(requireNonNull(language, "language"));
        slug = Normal.textOrNull(slug);
        slugline = Normal.textOrNull(slugline);
    }

    /** Returns {@link #direction()}, or the usual direction of the language if none is given. */
    public TextDirection textDirection() {
        return direction == null ? TextDirection.of(language) : direction;
    }
}
