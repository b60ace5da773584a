package org.standfirst.schemaorg;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.standfirst.Page;
import org.standfirst.Renderer;
import org.standfirst.json.writer.JsonWriter;
import org.standfirst.schemaorg.graph.SchemaGraph;
import org.standfirst.utf8.BufferPool;

/**
 * Renders what a page shows as JSON-LD in schema.org's vocabulary, as search engines read it: the article, of the type
 * that its genre calls for, with its authors, media, topics, corrections and comments, its publisher, and the breadcrumb.
 *
 * <p>It says what readers of the page can see, and by what address that is known elsewhere: so no comment that isn't
 * approved, nothing from behind a paywall, no notes on updates among the corrections, no bio, portrait or affiliation.
 * Plain text stands for running text. What the vocabulary has no term for is left out: related links, content warnings,
 * urgency, usage terms in words, copyright holders of whom it isn't known whether they are people, attributes; the
 * dateline, but of news articles; live updates, but of live blogs; a rating, but of a review.
 *
 * <p>What is absent or blank is left out, and so are addresses that are not absolute and times outside the years 1 to
 * 9999, of which {@link Options#leftOut} tells. Ids are the canonical address and a fragment, the page's own for comments,
 * blocks and corrections; without a canonical address they are blank nodes.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class SchemaOrgRenderer implements Renderer<Page> {
    private final Consumer<Omission> leftOut;
    private final BufferPool buffer;

    private SchemaOrgRenderer(Consumer<Omission> leftOut, BufferPool buffer) {
        this.leftOut = leftOut;
        this.buffer = buffer;
    }

    /** Returns a renderer with every default. */
    public static SchemaOrgRenderer create() {
        return new SchemaOrgRenderer(omission -> {}, new BufferPool());
    }

    /** Returns a cheap copy with other options: {@code renderer.with(o -> o.leftOut(log::add))}. */
    public SchemaOrgRenderer with(Consumer<Options> change) {
        Options options = new Options(this);
        requireNonNull(change, "change").accept(options);
        return new SchemaOrgRenderer(options.leftOut, buffer);
    }

    @Override
    public String mediaType() {
        return "application/ld+json";
    }

    @Override
    public void render(Page page, OutputStream out) throws IOException {
        requireNonNull(page, "page");
        buffer.toStream(requireNonNull(out, "out"), utf8 -> SchemaGraph.write(page, JsonWriter.replacing(utf8, false), leftOut));
    }

    @Override
    public byte[] toBytes(Page page) {
        requireNonNull(page, "page");
        return buffer.toBytes(utf8 -> SchemaGraph.write(page, JsonWriter.replacing(utf8, false), leftOut));
    }

    @Override
    public String render(Page page) {
        requireNonNull(page, "page");
        return buffer.toText(utf8 -> SchemaGraph.write(page, JsonWriter.replacing(utf8, false), leftOut));
    }

    /** What a renderer can be told. Not safe to share between threads. */
    public static final class Options {
        private Consumer<Omission> leftOut;

        private Options(SchemaOrgRenderer renderer) {
            leftOut = renderer.leftOut;
        }

        /**
         * Names who is told of what the page has, and the vocabulary has a term for, and is left out all the same: such as an
         * address that isn't absolute, and what is nothing without it; by default nobody.
         */
        public Options leftOut(Consumer<Omission> listener) {
            leftOut = requireNonNull(listener, "listener");
            return this;
        }
    }
}
