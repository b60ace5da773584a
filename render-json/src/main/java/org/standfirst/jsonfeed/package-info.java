/**
 * Feeds in the format JSON Feed.
 *
 * <pre>{@code
 * Feed feed = Feed.of(gazette, latest).withUrl(Url.of("https://gazette.example/feed.json"));
 * HtmlRenderer html = HtmlRenderer.builder().profile(Profile.FEED).build();
 * String json = JsonFeedRenderer.of(html).render(feed);
 * }</pre>
 *
 * <p>{@link org.standfirst.jsonfeed.JsonFeedRenderer} renders a feed, with the text of each article as HTML or as plain
 * text.
 */
@NullMarked
package org.standfirst.jsonfeed;

import org.jspecify.annotations.NullMarked;
