package org.standfirst;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.RichText;
import org.standfirst.internal.Normal;
import org.standfirst.validation.Advisory;
import org.standfirst.validation.ForPublication;
import org.standfirst.validation.Line;
import org.standfirst.validation.MaxLength;
import org.standfirst.validation.Required;

/**
 * The texts above the body. Created by {@link Article.Builder}.
 *
 * <p>In ANS they are {@code headlines}, {@code label}, {@code subheadlines} and {@code description}; ninjs
 * distinguishes them by role; Apple News Format calls the standfirst {@code intro}.
 *
 * @param headline the title, one line of at most 300 characters; Google recommends at most 110; may be blank only in a
 *     draft
 * @param kicker a word or two above the headline, at most 300 characters, 60 recommended, or {@code null} for none
 * @param subheadline a second, smaller headline of at most 300 characters, or {@code null} for none
 * @param standfirst the paragraph under the headline that introduces the story, or {@code null} for none; at most 5,000
 *     characters, 1,000 recommended
 */
public record Headlines(
        @Required(groups = ForPublication.class)
        @Line
        @MaxLength(300)
        @MaxLength(value = 110, groups = Advisory.class, message = MaxLength.ADVICE)
        String headline,

        @Line @MaxLength(300) @MaxLength(value = 60, groups = Advisory.class, message = MaxLength.ADVICE) @Nullable
        String kicker,

        @Line @MaxLength(300) @Nullable String subheadline,

        @Valid
        @MaxLength(5_000)
        @MaxLength(value = 1_000, groups = Advisory.class, message = MaxLength.ADVICE)
        @Nullable
        RichText standfirst) {

    /** Public only because a record requires it; its parameters grow. */
    public Headlines {
        headline = Normal.lineEnds(requireNonNull(headline, "headline"));
        kicker = Normal.textOrNull(kicker);
        subheadline = Normal.textOrNull(subheadline);
        standfirst = standfirst == null ? null : standfirst.nullIfBlank();
    }
}
