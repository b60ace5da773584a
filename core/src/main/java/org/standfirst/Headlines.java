package org.standfirst;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.standfirst.body.RichText;

/**
 * The words above the body. {@link Article.Builder} makes it.
 *
 * @param headline the title; blank only in a draft
 * @param kicker a word or two above the headline, or {@code null} for none
 * @param subheadline a second, smaller headline, or {@code null} for none
 * @param standfirst the paragraph under the headline that says what the story is, or {@code null} for none
 */
public record Headlines(
        String headline,
        @Nullable String kicker,
        @Nullable String subheadline,
        @Nullable RichText standfirst) {

    /** Public only because a record requires it; its parameters grow. */
    public Headlines {
        requireNonNull(headline, "headline");
    }
}
