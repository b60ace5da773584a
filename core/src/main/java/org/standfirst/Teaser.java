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
 * The texts and photo that represent an article in lists, feeds, search results and social networks. Created by {@link
 * Article.Builder}.
 *
 * <p>JSON Feed's {@code summary}, Apple News Format's {@code excerpt}, CAPI's {@code trailText}, the further keys of
 * ANS's {@code headlines} and its {@code promo_items}.
 *
 * @param summary plain text for feeds and search engines, or {@code null} to use the standfirst; at most 5,000
 *     characters, since excerpts may have several paragraphs; 1,000 recommended
 * @param listHeadline a headline for lists of articles, or {@code null} to use the headline; at most 300 characters
 * @param socialHeadline a headline for social networks, or {@code null} to use the headline; at most 300 characters
 * @param searchHeadline a headline for search engines, or {@code null} to use the headline; at most 300 characters
 * @param promoPhoto a photo for lists and social networks, or {@code null} to use the lead photo; Google recommends a
 *     width of at least 1,200 pixels
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
