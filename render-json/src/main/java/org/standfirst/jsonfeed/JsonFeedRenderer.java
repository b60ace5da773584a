package org.standfirst.jsonfeed;

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
import org.standfirst.jsonfeed.item.FeedJson;
import org.standfirst.utf8.BufferPool;

/**
 * Renders a feed as JSON Feed 1.1, with the summary, the text, the photo for links, the writers and the categories of
 * each article, and with the files of a recording at the top of the article as attachments.
 *
 * <p>The {@code id} of an item is the id of the article in the system of origin, so programs recognize an article after
 * its address has changed. The feed has no authors: programs would print them as the authors of articles that have
 * none. The {@code icon} is the logo of the publication if it has a square file, as the format requires. Times and
 * durations are whole seconds, since some programs read no others. Addresses are in ASCII, as its schemas require.
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonFeedRenderer implements Renderer<Feed> {
    private final @Nullable Renderer<? super Page> content;
    private final Consumer<Omission> listener;
    private final BufferPool buffer;

    private JsonFeedRenderer(@Nullable Renderer<? super Page> content, Consumer<Omission> listener, BufferPool buffer) {
        this.content = content;
        this.listener = listener;
        this.buffer = buffer;
    }

    /**
     * Returns a renderer that writes the body of each article as plain text, without the part behind a paywall. If there
     * is no such text, or if the site decides where the paywall is, it writes the summary.
     */
    public static JsonFeedRenderer create() {
        return new JsonFeedRenderer(null, omission -> {}, new BufferPool());
    }

    /**
     * Returns a renderer that writes the text of each article as HTML.
     *
     * <p>Of an article that is not free, it writes the text before the paywall, and the summary if the site decides where
     * the paywall is ({@code Access.decidedBySite}).
     *
     * @param content the renderer of the text as HTML, such as an {@code HtmlRenderer} with {@code Profile.FEED}.
     *     Programs show its output, which must be safe; it cannot break the JSON
     * @throws IllegalArgumentException if the media type of {@code content} is not {@code text/html}
     */
    public static JsonFeedRenderer of(Renderer<? super Page> content) {
        return new JsonFeedRenderer(HtmlContent.require(content), omission -> {}, new BufferPool());
    }

    /**
     * Returns a cheap copy with a listener for values that JSON Feed has a place for but that cannot be written, such as
     * an address that is not absolute; none by default. If it throws an exception, the output is incomplete.
     */
    public JsonFeedRenderer withOmissionListener(Consumer<Omission> listener) {
        return new JsonFeedRenderer(content, requireNonNull(listener, "listener"), buffer);
    }

    @Override
    public String mediaType() {
        return FeedLink.Format.JSON_FEED.mediaType();
    }

    @Override
    public void render(Feed feed, OutputStream out) throws IOException {
        requireNonNull(feed, "feed");
        buffer.toStream(requireNonNull(out, "out"), utf8 -> FeedJson.write(feed, content, listener, utf8));
    }
}
