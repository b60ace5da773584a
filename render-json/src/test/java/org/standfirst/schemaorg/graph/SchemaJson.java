package org.standfirst.schemaorg.graph;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.Url;
import org.standfirst.json.writer.JsonWriter;
import org.standfirst.utf8.BufferPool;

/** Formats JSON-LD for tests, with each member on a line. */
final class SchemaJson {
    private SchemaJson() {}

    /** Returns the whole document of a page. */
    static String of(Page page) {
        return indented(json -> SchemaGraph.write(page, json, omission -> {}));
    }

    /** Returns an object with the members that {@code part} writes. */
    static String members(Consumer<SchemaWriter> part) {
        return members(url("ferry"), part);
    }

    /** Returns an object with the members that {@code part} writes for a page at {@code address}. */
    static String members(@Nullable Url address, Consumer<SchemaWriter> part) {
        return indented(json -> {
            json.object();
            part.accept(new SchemaWriter(json, address, null, omission -> {}));
            json.endObject();
        });
    }

    /** Returns the output of {@code content}. */
    static String indented(Consumer<JsonWriter> content) {
        return new BufferPool().toText(utf8 -> content.accept(JsonWriter.replacing(utf8, true)));
    }

    /** Returns a page of an article in a publication with a name and an unusable address. */
    static Page page(Article article) {
        return Page.of(Publication.builder("The Gazette", Url.of("/")).build(), article);
    }

    static Url url(String path) {
        return Url.of("https://example.org/" + path);
    }
}
