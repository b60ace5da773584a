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
 * Renders any content as Markdown: CommonMark with the tables, strikethrough and footnotes of GitHub. Addresses are
 * absolute. The caption and the credit of a photo are in the lines below it. The output has no HTML, and every
 * character that could be markup is escaped, so that no text can change the structure of the document.
 *
 * <p>Pull quotes are omitted, since they repeat the text. {@link #withOmissionListener} reports pull quotes and all
 * other values for which Markdown has no markup.
 *
 * <p>Immutable and thread-safe. Copies share a pool of buffers; a copy for each request is cheap.
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
     * Returns a copy that writes the facts of an article as YAML front matter, or as a header; by default it writes a
     * header. Front matter has the headlines, standfirst, summary, byline, sections ({@code categories}), keywords and
     * concepts ({@code tags}), series, dates with the expiry, slug, canonical address, licence and language, and
     * {@code draft: true} unless the article is published.
     */
    public MarkdownRenderer withFrontMatter(boolean frontMatter) {
        return with(copy -> copy.frontMatter = frontMatter);
    }

    /**
     * Returns a copy with these labels. The default language is that of the publication, or of an article that is
     * rendered alone, or English if neither is known.
     */
    public MarkdownRenderer withLabels(Labels labels) {
        requireNonNull(labels, "labels");
        return with(copy -> copy.labels = labels);
    }

    /**
     * Returns a copy that writes times in this time zone. The default is the time zone of the publication, or UTC if
     * there is none.
     */
    public MarkdownRenderer withTimeZone(ZoneId timeZone) {
        requireNonNull(timeZone, "timeZone");
        return with(copy -> copy.timeZone = timeZone);
    }

    /**
     * Returns a copy that resolves relative addresses against {@code base} if the content has no address of its own;
     * {@code null}, the default, for the address of the publication. If the address of a link cannot be resolved, only
     * the text of the link is written.
     *
     * @throws IllegalArgumentException if {@code base} is not absolute
     */
    public MarkdownRenderer withBase(@Nullable Url base) {
        if (base != null && !base.isAbsolute()) {
            throw new IllegalArgumentException("base must be absolute, not " + base.text());
        }
        return with(copy -> copy.base = base);
    }

    /** Returns a copy that writes the pending comments with these ids, which are the reader's own; none by default. */
    public MarkdownRenderer withOwnPendingComments(Set<String> ids) {
        requireNonNull(ids, "ids").forEach(id -> requireNonNull(id, "ids"));
        Set<String> own = Set.copyOf(ids);
        return with(copy -> copy.ownPendingComments = own);
    }

    /** Returns a copy that writes the text behind a paywall or not; by default it does not. */
    public MarkdownRenderer withFullAccess(boolean fullAccess) {
        return with(copy -> copy.fullAccess = fullAccess);
    }

    /** Returns a copy with a listener for values for which Markdown has no markup; none by default. */
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
