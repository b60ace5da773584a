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
import org.standfirst.utf8.Utf8Buffer;

/**
 * Renders a page as schema.org JSON-LD for search engines: the article, its authors, media, topics, corrections,
 * comments and publisher, and the breadcrumb. The type of the article depends on its genre.
 *
 * <p>The data contains nothing that the page hides from readers: of the comments only the approved ones, and nothing
 * behind a paywall. It does not contain update notes, or the bio, the portrait and the affiliation of an author. Rich
 * text becomes plain text. Values without a property in the vocabulary are omitted: related links, content warnings,
 * urgency, editors' notes, reviews by editors, sluglines, C2PA manifests, usage terms as text, and attributes.
 * Copyright holders are omitted, since they may be people or organisations. The dateline is written for news articles
 * only, live updates for live blogs only, a rating for reviews only.
 *
 * <p>Blank values are omitted. Addresses that are not absolute, times outside the years 1 to 9999 and digital sources
 * without a term are omitted and reported to {@link Options#onOmission}. The ids of comments, live updates and
 * corrections are the fragments of the HTML page; other ids are the canonical address with a fragment. Without a
 * canonical address ids are blank nodes.
 *
 * <p>Immutable and thread-safe.
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
        Utf8Buffer script = Utf8Buffer.ofScript(requireNonNull(out, "out"));
        if (script == null) {
            buffer.toStream(out, utf8 -> write(page, utf8));
        } else { // escapes for JSON and for the script element of a page in one pass
            SchemaGraph.write(page, JsonWriter.inScript(script), listener);
        }
    }

    @Override
    public byte[] toBytes(Page page) {
        requireNonNull(page, "page");
        return buffer.toBytes(utf8 -> write(page, utf8));
    }

    @Override
    public String render(Page page) {
        requireNonNull(page, "page");
        return buffer.toText(utf8 -> write(page, utf8));
    }

    private void write(Page page, Utf8Buffer utf8) {
        SchemaGraph.write(page, JsonWriter.replacing(utf8, false), listener);
    }

    /** The options of a renderer. Not thread-safe. */
    public static final class Options {
        private Consumer<Omission> listener;

        private Options(SchemaOrgRenderer renderer) {
            listener = renderer.listener;
        }

        /**
         * Sets a listener for values that have a schema.org property but cannot be written, such as an address that is
         * not absolute, and for values that depend on them; none by default. If it throws an exception, the output is
         * incomplete.
         */
        public Options onOmission(Consumer<Omission> listener) {
            this.listener = requireNonNull(listener, "listener");
            return this;
        }
    }
}
