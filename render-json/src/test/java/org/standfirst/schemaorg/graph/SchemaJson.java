package org.standfirst.schemaorg.graph;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.Url;
import org.standfirst.json.writer.JsonWriter;
import org.standfirst.utf8.BufferPool;

/** JSON-LD as tests read it: a member a line. */
final class SchemaJson {
    private SchemaJson() {}

    /** Returns the whole of it. */
    static String of(Page page) {
        return indented(json -> SchemaGraph.write(page, json, omission -> {}));
    }

    /** Returns an object that has the members that {@code part} writes. */
    static String members(Consumer<SchemaWriter> part) {
        return members(url("ferry"), part);
    }

    /** Returns an object that has the members that {@code part} writes, for a page at {@code address}. */
    static String members(@Nullable Url address, Consumer<SchemaWriter> part) {
        return indented(json -> {
            json.object();
            part.accept(new SchemaWriter(json, address, null, omission -> {}));
            json.endObject();
        });
    }

    /** Returns what {@code content} writes. */
    static String indented(Consumer<JsonWriter> content) {
        return new BufferPool().toText(utf8 -> content.accept(JsonWriter.replacing(utf8, true)));
    }

    /** Returns the page of an article in a publication of which only the name and an unusable address are known. */
    static Page page(Article article) {
        return Page.of(Publication.builder("The Gazette", Url.of("/")).build(), article);
    }

    static Url url(String path) {
        return Url.of("https://example.org/" + path);
    }
}
