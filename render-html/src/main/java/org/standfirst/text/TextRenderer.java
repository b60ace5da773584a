package org.standfirst.text;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.standfirst.Content;
import org.standfirst.Renderer;
import org.standfirst.Url;
import org.standfirst.labels.Labels;
import org.standfirst.text.plain.ContentText;
import org.standfirst.text.plain.TextOptions;
import org.standfirst.text.plain.TextWriter;
import org.standfirst.utf8.BufferPool;
import org.standfirst.utf8.Utf8Buffer;

/**
 * Renders any content as plain text, such as the text part of an e-mail: paragraphs in lines of 72 columns, and the
 * addresses of links as numbered notes at the end. A photo is written as its description and caption. Pull quotes are
 * omitted, since they repeat the text. Comments are indented below the comments that they answer.
 *
 * <p>Terminal control characters become U+FFFD, and characters that change the direction of text are removed. A line is
 * wider than the width only if it consists of one long word, such as an address, or is a line of code. East Asian
 * characters take two columns, and lines may break between them. Thai, Lao, Burmese, Khmer, Tibetan, Ethiopic and
 * Korean text breaks between syllables or words. No line has more than 998 bytes, the limit of RFC 5322 for e-mail.
 *
 * <p>Immutable and thread-safe. Copies share a pool of buffers; a copy for each request is cheap.
 */
public final class TextRenderer implements Renderer<Content> {
    private final TextOptions options;
    private final BufferPool buffer;

    private TextRenderer(TextOptions options, BufferPool buffer) {
        this.options = options;
        this.buffer = buffer;
    }

    /** Returns a renderer with every default. */
    public static TextRenderer create() {
        return new TextRenderer(new TextOptions(), new BufferPool());
    }

    /**
     * Returns a copy whose lines have at most this many columns; 72 by default.
     *
     * @throws IllegalArgumentException if {@code columns} is less than 1
     */
    public TextRenderer withWidth(int columns) {
        if (columns < 1) {
            throw new IllegalArgumentException("columns must be at least 1, not " + columns);
        }
        return with(copy -> copy.width = columns);
    }

    /**
     * Returns a copy with these labels. The default language is that of the publication, or of an article that is
     * rendered alone, or English if neither is known.
     */
    public TextRenderer withLabels(Labels labels) {
        requireNonNull(labels, "labels");
        return with(copy -> copy.labels = labels);
    }

    /**
     * Returns a copy that writes times in this time zone. The default is the time zone of the publication, or UTC if
     * there is none.
     */
    public TextRenderer withTimeZone(ZoneId timeZone) {
        requireNonNull(timeZone, "timeZone");
        return with(copy -> copy.timeZone = timeZone);
    }

    /**
     * Returns a copy that resolves relative addresses against {@code base} if the content has no address of its own;
     * {@code null}, the default, for the address of the publication. Links whose address cannot be resolved have no
     * note.
     *
     * @throws IllegalArgumentException if {@code base} is not absolute
     */
    public TextRenderer withBase(@Nullable Url base) {
        if (base != null && !base.isAbsolute()) {
            throw new IllegalArgumentException("base must be absolute, not " + base.text());
        }
        return with(copy -> copy.base = base);
    }

    /** Returns a copy that writes the pending comments with these ids, which are the reader's own; none by default. */
    public TextRenderer withOwnPendingComments(Set<String> ids) {
        requireNonNull(ids, "ids").forEach(id -> requireNonNull(id, "ids"));
        Set<String> own = Set.copyOf(ids);
        return with(copy -> copy.ownPendingComments = own);
    }

    /** Returns a copy that writes the text behind a paywall or not; by default it does not. */
    public TextRenderer withFullAccess(boolean fullAccess) {
        return with(copy -> copy.fullAccess = fullAccess);
    }

    @Override
    public String mediaType() {
        return "text/plain; charset=utf-8";
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
        TextWriter out = new TextWriter(sink, options, content);
        content.accept(new ContentText(out)).finish();
    }

    private TextRenderer with(Consumer<TextOptions> change) {
        TextOptions changed = new TextOptions(options);
        change.accept(changed);
        return new TextRenderer(changed, buffer);
    }
}
