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
import org.standfirst.feed.xml.AtomXml;
import org.standfirst.utf8.BufferPool;

/**
 * Renders a feed as Atom, RFC 4287, with the whole text in {@code content}, the photo in Media RSS, and a recording at
 * the top of an article as its enclosure.
 *
 * <p>The {@code id} of an entry is the id of the article in the system of origin if it is an address, a URN or a tag
 * URI. Otherwise it is a UUID that is derived from this id and the home page of the publication. It never depends on the
 * address of the article, so programs recognize an article after its address has changed. Atom requires dates of
 * changes: without a date, an entry has that of the latest entry, and a feed without any date has the year 1970.
 *
 * <p>Immutable and thread-safe.
 */
public final class AtomRenderer implements Renderer<Feed> {
    private final @Nullable Renderer<? super Page> content;
    private final Consumer<Omission> listener;
    private final BufferPool buffer;

    private AtomRenderer(@Nullable Renderer<? super Page> content, Consumer<Omission> listener, BufferPool buffer) {
        this.content = content;
        this.listener = listener;
        this.buffer = buffer;
    }

    /** Returns a renderer that writes the summary of each article, but not its text. */
    public static AtomRenderer create() {
        return new AtomRenderer(null, omission -> {}, new BufferPool());
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
    public static AtomRenderer of(Renderer<? super Page> content) {
        return new AtomRenderer(HtmlContent.require(content), omission -> {}, new BufferPool());
    }

    /**
     * Returns a cheap copy with a listener for values that Atom has a place for but that cannot be written, such as an
     * address that is not absolute; none by default. If it throws an exception, the output is incomplete.
     */
    public AtomRenderer withOmissionListener(Consumer<Omission> listener) {
        return new AtomRenderer(content, requireNonNull(listener, "listener"), buffer);
    }

    @Override
    public String mediaType() {
        return FeedLink.Format.ATOM.mediaType();
    }

    @Override
    public void render(Feed feed, OutputStream out) throws IOException {
        requireNonNull(feed, "feed");
        buffer.toStream(requireNonNull(out, "out"), utf8 -> AtomXml.write(feed, content, listener, utf8));
    }
}
