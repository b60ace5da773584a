package org.standfirst.schemaorg.graph;

import java.util.function.Consumer;
import org.standfirst.Omission;
import org.standfirst.Page;
import org.standfirst.json.writer.JsonWriter;
import org.standfirst.json.writer.Word;

/** Writes the whole document: the article and the breadcrumb, in one graph. */
public final class SchemaGraph {
    private static final Word CONTEXT = Word.of("https://schema.org");

    private SchemaGraph() {}

    /** Writes the document of {@code page}, and calls {@code listener} for each value that cannot be written. */
    public static void write(Page page, JsonWriter json, Consumer<Omission> listener) {
        SchemaWriter graph = new SchemaWriter(json, page.article().identity().url(), page.idPrefix(), listener);
        json.object().word(SchemaNames.AT_CONTEXT, CONTEXT);
        json.name(SchemaNames.AT_GRAPH).array();
        SchemaArticle.write(page, graph);
        SchemaBreadcrumbs.write(page, graph);
        json.endArray().endObject();
    }
}
