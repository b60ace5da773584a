package org.standfirst.feed;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.standfirst.Feed;
import org.standfirst.Omission;
import org.standfirst.Renderer;
import org.standfirst.feed.xml.NewsSitemapXml;
import org.standfirst.feed.xml.SitemapXml;
import org.standfirst.utf8.BufferPool;
import org.standfirst.utf8.Utf8Buffer;

/**
 * Renders the articles of a feed as a sitemap for search engines.
 *
 * <p>A sitemap lists the articles that are published and have an absolute address; the others are reported. The
 * protocol allows at most 50,000 addresses, and 1,000 in a news sitemap.
 *
 * <p>Immutable and thread-safe.
 */
public final class SitemapRenderer implements Renderer<Feed> {
    private final Format format;
    private final Consumer<Omission> listener;
    private final BufferPool buffer;

    private SitemapRenderer(Format format, Consumer<Omission> listener, BufferPool buffer) {
        this.format = format;
        this.listener = listener;
        this.buffer = buffer;
    }

    /**
     * Returns a renderer of sitemaps of the protocol 0.9: addresses with the date of the last change, the translations
     * of the article and its photos. Of an article that is not free, only the photo for links is listed.
     */
    public static SitemapRenderer create() {
        return new SitemapRenderer(SitemapXml::write, omission -> {}, new BufferPool());
    }

    /**
     * Returns a renderer of Google's news sitemaps: addresses with the name of the publication, the language, the date
     * of publication and the headline. Articles that lack a date, a language or a headline are omitted and reported.
     * Google reads only articles of the last two days, which the caller selects.
     */
    public static SitemapRenderer ofNews() {
        return new SitemapRenderer(NewsSitemapXml::write, omission -> {}, new BufferPool());
    }

    /**
     * Returns a cheap copy with a listener for articles and values that are omitted; none by default. If it throws an
     * exception, the output is incomplete.
     */
    public SitemapRenderer withOmissionListener(Consumer<Omission> listener) {
        return new SitemapRenderer(format, requireNonNull(listener, "listener"), buffer);
    }

    @Override
    public String mediaType() {
        return "application/xml";
    }

    @Override
    public void render(Feed feed, OutputStream out) throws IOException {
        requireNonNull(feed, "feed");
        buffer.toStream(requireNonNull(out, "out"), utf8 -> format.write(feed, listener, utf8));
    }

    /** Writes a feed in one of the formats. */
    private interface Format {
        void write(Feed feed, Consumer<Omission> listener, Utf8Buffer out);
    }
}
