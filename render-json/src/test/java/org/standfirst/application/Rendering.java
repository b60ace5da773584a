package org.standfirst.application;

import org.standfirst.Article;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.Url;
import org.standfirst.json.JsonRenderer;
import org.standfirst.schemaorg.SchemaOrgRenderer;

/** Renders documents, and does not read any. */
public final class Rendering {
    private Rendering() {}

    public static void main(String[] arguments) {
        Article article = Article.builder("ferry", "Night ferry returns").build();
        Publication gazette = Publication.builder("The Gazette", Url.of("https://example.org/"))
                .build();
        System.out.println(JsonRenderer.create().render(article).contains("Night ferry"));
        System.out.println(
                SchemaOrgRenderer.create().render(Page.of(gazette, article)).contains("NewsArticle"));
    }
}
