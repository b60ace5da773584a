package org.standfirst.html;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.standfirst.Content;
import org.standfirst.Renderer;
import org.standfirst.sink.SpareBuffer;
import org.standfirst.sink.Utf8Sink;

/**
 * Renders any content as plain text, such as the text part of a mail: paragraphs in lines of 72 columns, the addresses of
 * links as numbered notes at the end. A photo is what it shows and its caption; a pull quote, which repeats the text, is
 * left out. Comments are drawn as on a page.
 *
 * <p>Nothing in it is a command to a terminal or turns the direction of what follows. Lines are no wider than they may be,
 * unless one word is, such as an address. Characters of East Asia take two columns, and lines end between them.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class TextRenderer implements Renderer<Content> {
    private static final int WIDTH = 72;

    private final HtmlOptions options;
    private final int width;
    private final SpareBuffer buffer;

    private TextRenderer(HtmlOptions options, int width, SpareBuffer buffer) {
        this.options = options;
        this.width = width;
        this.buffer = buffer;
    }

    /** Returns a renderer with every default. */
    public static TextRenderer create() {
        return new TextRenderer(new HtmlOptions(), WIDTH, new SpareBuffer());
    }

    /**
     * Returns a copy whose lines have at most this many columns.
     *
     * @throws IllegalArgumentException unless it is at least 1
     */
    public TextRenderer width(int columns) {
        if (columns < 1) {
            throw new IllegalArgumentException("columns must be at least 1, not " + columns);
        }
        return new TextRenderer(options, columns, buffer);
    }

    /**
     * Returns a cheap copy for one request. Of the options, those that mean nothing without elements are ignored, and the
     * links to more comments, which lead from page to page.
     */
    public TextRenderer with(Consumer<HtmlOptions> change) {
        HtmlOptions changed = new HtmlOptions(options);
        change.accept(changed);
        return new TextRenderer(new HtmlOptions(changed), width, buffer);
    }

    @Override
    public String mediaType() {
        return "text/plain; charset=utf-8";
    }

    @Override
    public void render(Content content, OutputStream out) throws IOException {
        buffer.toStream(out, sink -> write(content, sink));
    }

    @Override
    public byte[] toBytes(Content content) {
        return buffer.toBytes(sink -> write(content, sink));
    }

    @Override
    public String render(Content content) {
        return buffer.toText(sink -> write(content, sink));
    }

    private void write(Content content, Utf8Sink sink) {
        Context context = content.accept(new ContextOf(options, Profile.EMAIL, 1));
        TextWriter out = new TextWriter(sink, width, options, context);
        content.accept(new ContentText(out)).finish();
    }
}
