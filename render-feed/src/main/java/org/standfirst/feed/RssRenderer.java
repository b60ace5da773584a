package org.standfirst.feed;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.standfirst.Feed;
import org.standfirst.FeedLink;
import org.standfirst.Omission;
import org.standfirst.Page;
import org.standfirst.Renderer;
import org.standfirst.facts.HtmlContent;
import org.standfirst.feed.xml.RssXml;
import org.standfirst.utf8.BufferPool;

/**
 * Renders a feed as RSS 2.0, with the names of authors in Dublin Core, the whole text in {@code content:encoded}, the
 * photo in Media RSS, and a recording at the top of an article as its enclosure.
 *
 * <p>The {@code guid} is the id of the article in the system of origin. It is not an address, so programs recognize an
 * article after its address has changed. Programs read {@code description} as HTML, so the summary is escaped for HTML
 * as well as for XML.
 *
 * <p>Immutable and thread-safe.
 */
public final class RssRenderer implements Renderer<Feed> {
    private final @Nullable Renderer<? super Page> content;
    private final Consumer<Omission> listener;
    private final BufferPool buffer;

    private RssRenderer(@Nullable Renderer<? super Page> content, Consumer<Omission> listener, BufferPool buffer) {
        this.content = content;
        this.listener = listener;
        this.buffer = buffer;
    }

    /** Returns a renderer that writes the summary of each article, but not its text. */
    public static RssRenderer create() {
        return new RssRenderer(null, omission -> {}, new BufferPool());
    }

    /**
     * Returns a renderer that writes the summary and the text of each article.
     *
     * <p>Of an article that is not free, it writes the text before the paywall, and none if the site decides where the
     * paywall is ({@code Access.decidedBySite}).
     *
     * @param content the renderer of the text as HTML, such as an {@code HtmlRenderer} with {@code Profile.FEED}.
     *     Programs show its output, which must be safe; it cannot break the XML
     * @throws IllegalArgumentException if the media type of {@code content} is not {@code text/html}
     */
    public static RssRenderer of(Renderer<? super Page> content) {
        return new RssRenderer(HtmlContent.require(content), omission -> {}, new BufferPool());
    }

    /**
     * Returns a cheap copy with a listener for values that RSS has a place for but that cannot be written, such as an
     * address that is not absolute; none by default. If it throws an exception, the output is incomplete.
     */
    public RssRenderer withOmissionListener(Consumer<Omission> listener) {
        return new RssRenderer(content, requireNonNull(listener, "listener"), buffer);
    }

    @Override
    public String mediaType() {
        return FeedLink.Format.RSS.mediaType();
    }

    @Override
    public void render(Feed feed, OutputStream out) throws IOException {
        requireNonNull(feed, "feed");
        buffer.toStream(requireNonNull(out, "out"), utf8 -> RssXml.write(feed, content, listener, utf8));
    }
}
