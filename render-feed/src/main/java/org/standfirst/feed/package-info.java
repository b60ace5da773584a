/**
 * Feeds and sitemaps of a publication.
 *
 * <pre>{@code
 * Feed feed = Feed.of(gazette, latest).withUrl(Url.of("https://gazette.example/rss.xml"));
 * HtmlRenderer html = HtmlRenderer.builder().profile(Profile.FEED).build();
 * String rss = RssRenderer.of(html).render(feed);
 * }</pre>
 *
 * <p>{@link org.standfirst.feed.RssRenderer} and {@link org.standfirst.feed.AtomRenderer} render a feed, with the
 * summary or the whole text of each article. {@link org.standfirst.feed.SitemapRenderer} renders a sitemap or a news
 * sitemap. All write well-formed XML, whatever the texts contain.
 */
@NullMarked
package org.standfirst.feed;

import org.jspecify.annotations.NullMarked;
