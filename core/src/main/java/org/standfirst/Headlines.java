package org.standfirst;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.RichText;
import org.standfirst.validation.Advisory;
import org.standfirst.validation.ForPublication;
import org.standfirst.validation.Line;
import org.standfirst.validation.MaxLength;
import org.standfirst.validation.Required;

/**
 * The words above the body. {@link Article.Builder} makes it.
 *
 * @param headline the title; blank only in a draft
 * @param kicker a word or two above the headline, or {@code null} for none
 * @param subheadline a second, smaller headline, or {@code null} for none
 * @param standfirst the paragraph under the headline that says what the story is, or {@code null} for none
 */
public record Headlines(
        @Required(groups = ForPublication.class) @Line @MaxLength(300) @MaxLength(value = 110, groups = Advisory.class)
        String headline,

        @Line @MaxLength(60) @Nullable String kicker,
        @Line @MaxLength(300) @Nullable String subheadline,
        @Valid @MaxLength(1_000) @Nullable RichText standfirst) {

    /** Public only because a record requires it; its parameters grow. */
    public Headlines {
        requireNonNull(headline, "headline");
    }
}
