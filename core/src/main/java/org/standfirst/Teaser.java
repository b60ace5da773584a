package org.standfirst;

import org.jspecify.annotations.Nullable;

/**
 * What stands for the article elsewhere: in lists, feeds, search results and social networks.
 * {@link Article.Builder} makes it.
 *
 * @param summary plain text for feeds and search; {@code null} to take the standfirst
 * @param listHeadline for lists of articles; {@code null} to take the headline
 * @param socialHeadline for social networks; {@code null} to take the headline
 * @param searchHeadline for search engines; {@code null} to take the headline
 * @param promoPhoto for lists and social networks; {@code null} to take the lead photo
 */
public record Teaser(
        @Nullable String summary,
        @Nullable String listHeadline,
        @Nullable String socialHeadline,
        @Nullable String searchHeadline,
        @Nullable Photo promoPhoto) {}
