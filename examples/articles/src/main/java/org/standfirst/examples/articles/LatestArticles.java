package org.standfirst.examples.articles;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.standfirst.Article;
import org.standfirst.Feed;
import org.standfirst.Publication;
import org.standfirst.Url;
import org.standfirst.feed.RssRenderer;
import org.standfirst.feed.SitemapRenderer;
import org.standfirst.html.HtmlRenderer;
import org.standfirst.html.Profile;

/** The latest public articles of a newsroom, for feed readers and for search engines. */
final class LatestArticles {
    private LatestArticles() {}

    /** Writes an RSS feed and a sitemap of the articles that are public at {@code now} to {@code folder}. */
    static void write(Publication gazette, List<Article> articles, Instant now, Path folder) throws IOException {
        List<Article> latest = articles.stream()
                .filter(a -> a.publicAt(now))
                .sorted(comparing(a -> a.dates().published(), nullsLast(reverseOrder())))
                .limit(20)
                .toList();
        Feed feed = Feed.of(gazette, latest).withUrl(Url.of("https://gazette.example/rss.xml"));
        HtmlRenderer html = HtmlRenderer.builder().profile(Profile.FEED).build();
        String rss = RssRenderer.of(html).render(feed);
        String sitemap = SitemapRenderer.create().render(feed);
        Files.writeString(folder.resolve("rss.xml"), rss);
        Files.writeString(folder.resolve("sitemap.xml"), sitemap);
    }
}
