package org.standfirst;

import jakarta.validation.Valid;
import jakarta.validation.groups.ConvertGroup;
import org.jspecify.annotations.Nullable;
import org.standfirst.internal.Normal;
import org.standfirst.rules.Consistent;
import org.standfirst.validation.Advisory;
import org.standfirst.validation.BesideStory;
import org.standfirst.validation.ForPublication;
import org.standfirst.validation.Line;
import org.standfirst.validation.MaxLength;
import org.standfirst.validation.Prose;

/**
 * What stands for the article elsewhere: in lists, feeds, search results and social networks.
 * {@link Article.Builder} makes it.
 *
 * <p>JSON Feed's {@code summary}, Apple News Format's {@code excerpt}, CAPI's {@code trailText}, the further keys of
 * ANS's {@code headlines} and its {@code promo_items}.
 *
 * @param summary plain text for feeds and search; {@code null} to take the standfirst; at most 5,000 characters, as
 *     excerpts have paragraphs, better of 1,000
 * @param listHeadline for lists of articles; {@code null} to take the headline; at most 300 characters
 * @param socialHeadline for social networks; {@code null} to take the headline; at most 300 characters
 * @param searchHeadline for search engines; {@code null} to take the headline; at most 300 characters
 * @param promoPhoto for lists and social networks; {@code null} to take the lead photo; better 1,200 pixels wide, as
 *     Google advises
 */
@Consistent(groups = Advisory.class)
public record Teaser(
        @Prose
        @MaxLength(5_000)
        @MaxLength(value = 1_000, groups = Advisory.class, message = MaxLength.ADVICE)
        @Nullable
        String summary,

        @Line @MaxLength(300) @Nullable String listHeadline,
        @Line @MaxLength(300) @Nullable String socialHeadline,
        @Line @MaxLength(300) @Nullable String searchHeadline,

        @Valid @ConvertGroup(from = ForPublication.class, to = BesideStory.class) @Nullable
        Photo promoPhoto) {
    /** Public only because a record requires it; its parameters grow. */
    public Teaser {
        summary = Normal.textOrNull(summary);
        listHeadline = Normal.textOrNull(listHeadline);
        socialHeadline = Normal.textOrNull(socialHeadline);
        searchHeadline = Normal.textOrNull(searchHeadline);
    }
}
