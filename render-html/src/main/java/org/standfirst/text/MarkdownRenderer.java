package org.standfirst.text;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.standfirst.Content;
import org.standfirst.Omission;
import org.standfirst.Renderer;
import org.standfirst.Url;
import org.standfirst.labels.Labels;
import org.standfirst.text.markdown.ContentMarkdown;
import org.standfirst.text.markdown.MarkdownOptions;
import org.standfirst.text.markdown.MarkdownWriter;
import org.standfirst.utf8.BufferPool;
import org.standfirst.utf8.Utf8Buffer;

/**
 * Renders any content as Markdown: CommonMark with the tables, the strikethrough and the footnotes of GitHub. Addresses are
 * absolute. The caption and the credit of a photo are in the lines under it. It writes no HTML, and every character that could
 * be markup is escaped, so that no text changes the structure of the document.
 *
 * <p>Pull quotes are omitted, since they repeat the text. {@link #withOmissionListener} reports them, and everything else that
 * Markdown has no markup for.
 *
 * <p>Immutable and safe to share between threads; the copies share a pool of buffers, and are cheap enough to make one for
 * each request.
 */
public final class MarkdownRenderer implements Renderer<Content> {
    private final MarkdownOptions options;
    private final BufferPool buffer;

    private MarkdownRenderer(MarkdownOptions options, BufferPool buffer) {
        this.options = options;
        this.buffer = buffer;
    }

    /** Returns a renderer with every default. */
    public static MarkdownRenderer create() {
        return new MarkdownRenderer(new MarkdownOptions(), new BufferPool());
    }

    /**
     * Returns a copy that writes the headlines, authors, dates, canonical address, licence and language of an article as YAML
     * front matter instead of a header, or not; not by default.
     */
    public MarkdownRenderer withFrontMatter(boolean frontMatter) {
        return with(copy -> copy.frontMatter = frontMatter);
    }

    /**
     * Returns a copy with these words around the content. By default they are in the language of the publication, of an
     * article that is rendered alone in the article's, and in English if neither is known.
     */
    public MarkdownRenderer withLabels(Labels labels) {
        requireNonNull(labels, "labels");
        return with(copy -> copy.labels = labels);
    }

    /** Returns a copy that writes times in this zone; by default the publication's, or UTC if there is none. */
    public MarkdownRenderer withTimeZone(ZoneId timeZone) {
        requireNonNull(timeZone, "timeZone");
        return with(copy -> copy.timeZone = timeZone);
    }

    /**
     * Returns a copy that resolves relative addresses against this one; {@code null}, the default, for the address of the
     * article or the publication. The text of a link whose address cannot be resolved is written without the link.
     *
     * @throws IllegalArgumentException unless it is absolute
     */
    public MarkdownRenderer withBase(@Nullable Url base) {
        if (base != null && !base.isAbsolute()) {
            throw new IllegalArgumentException("base must be absolute, not " + base.text());
        }
        return with(copy -> copy.base = base);
    }

    /** Returns a copy that shows the pending comments with these ids, which are the reader's own; none by default. */
    public MarkdownRenderer withOwnPendingComments(Set<String> ids) {
        requireNonNull(ids, "ids").forEach(id -> requireNonNull(id, "ids"));
        Set<String> own = Set.copyOf(ids);
        return with(copy -> copy.ownPendingComments = own);
    }

    /** Returns a copy that writes the text behind a paywall for a reader who may see it, or not; not by default. */
    public MarkdownRenderer withFullAccess(boolean fullAccess) {
        return with(copy -> copy.fullAccess = fullAccess);
    }

    /** Returns a copy that reports to this listener what Markdown has no markup for; by default to none. */
    public MarkdownRenderer withOmissionListener(Consumer<Omission> listener) {
        requireNonNull(listener, "listener");
        return with(copy -> copy.omissions = listener);
    }

    @Override
    public String mediaType() {
        return "text/markdown; charset=utf-8";
    }

    @Override
    public void render(Content content, OutputStream out) throws IOException {
        requireNonNull(content, "content");
        requireNonNull(out, "out");
        buffer.toStream(out, sink -> write(content, sink));
    }

    @Override
    public byte[] toBytes(Content content) {
        requireNonNull(content, "content");
        return buffer.toBytes(sink -> write(content, sink));
    }

    @Override
    public String render(Content content) {
        requireNonNull(content, "content");
        return buffer.toText(sink -> write(content, sink));
    }

    private void write(Content content, Utf8Buffer sink) {
        content.accept(new ContentMarkdown(new MarkdownWriter(sink, options, content)));
    }

    private MarkdownRenderer with(Consumer<MarkdownOptions> change) {
        MarkdownOptions changed = new MarkdownOptions(options);
        change.accept(changed);
        return new MarkdownRenderer(changed, buffer);
    }
}
