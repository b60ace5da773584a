package org.standfirst.application;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.standfirst.Article;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.Url;
import org.standfirst.json.JsonLines;
import org.standfirst.json.JsonReader;
import org.standfirst.json.JsonRenderer;
import org.standfirst.schemaorg.SchemaOrgRenderer;

/** Renders and reads documents, without a mapper. */
public final class Documents {
    private Documents() {}

    public static void main(String[] arguments) throws IOException {
        Article article = Article.builder("ferry", "Night ferry returns").build();
        String json = JsonRenderer.create().render(article);
        System.out.println(JsonReader.create().read(json, Article.class).equals(article));

        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        JsonLines.create().write(List.of(article).iterator(), lines);
        System.out.println(JsonLines.create()
                .read(new ByteArrayInputStream(lines.toByteArray()), Article.class)
                .allMatch(line -> line.orThrow().equals(article)));

        Publication gazette = Publication.builder("The Gazette", Url.of("https://example.org/"))
                .build();
        System.out.println(
                SchemaOrgRenderer.create().render(Page.of(gazette, article)).contains("NewsArticle"));
    }
}
