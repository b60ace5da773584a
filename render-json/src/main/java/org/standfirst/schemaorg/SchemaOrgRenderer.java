package org.standfirst.schemaorg;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.standfirst.Omission;
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
 * 9999, which {@link Options#onOmission} reports. The ids of comments, live
 * updates and corrections are fragments relative to the page, the same as in its HTML; other ids are the canonical address
 * and a fragment. Without a canonical address ids are blank nodes.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class SchemaOrgRenderer implements Renderer<Page> {
    private final Consumer<Omission> listener;
    private final BufferPool buffer;

    private SchemaOrgRenderer(Consumer<Omission> listener, BufferPool buffer) {
        this.listener = listener;
        this.buffer = buffer;
    }

    /** Returns a renderer with every default. */
    public static SchemaOrgRenderer create() {
        return new SchemaOrgRenderer(omission -> {}, new BufferPool());
    }

    /** Returns a cheap copy with other options: {@code renderer.with(o -> o.onOmission(log::add))}. */
    public SchemaOrgRenderer with(Consumer<Options> change) {
        Options options = new Options(this);
        requireNonNull(change, "change").accept(options);
        return new SchemaOrgRenderer(options.listener, buffer);
    }

    @Override
    public String mediaType() {
        return "application/ld+json";
    }

    @Override
    public void render(Page page, OutputStream out) throws IOException {
        requireNonNull(page, "page");
        buffer.toStream(
                requireNonNull(out, "out"),
                utf8 -> SchemaGraph.write(page, JsonWriter.replacing(utf8, false), listener));
    }

    @Override
    public byte[] toBytes(Page page) {
        requireNonNull(page, "page");
        return buffer.toBytes(utf8 -> SchemaGraph.write(page, JsonWriter.replacing(utf8, false), listener));
    }

    @Override
    public String render(Page page) {
        requireNonNull(page, "page");
        return buffer.toText(utf8 -> SchemaGraph.write(page, JsonWriter.replacing(utf8, false), listener));
    }

    /** What a renderer can be told. Not safe to share between threads. */
    public static final class Options {
        private Consumer<Omission> listener;

        private Options(SchemaOrgRenderer renderer) {
            listener = renderer.listener;
        }

        /**
         * Sets a listener for values that have a property in the vocabulary but cannot be written, such as an address that is
         * not absolute, and whatever means nothing without it; by default there is none.
         */
        public Options onOmission(Consumer<Omission> listener) {
            this.listener = requireNonNull(listener, "listener");
            return this;
        }
    }
}
