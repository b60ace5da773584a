package org.standfirst.examples.quickstart;

import java.time.Instant;
import java.util.Locale;
import org.standfirst.Article;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.Status;
import org.standfirst.Url;
import org.standfirst.html.HtmlRenderer;
import org.standfirst.html.PageRenderer;
import org.standfirst.json.JsonRenderer;
import org.standfirst.schemaorg.SchemaOrgRenderer;
import org.standfirst.validation.ContentValidator;
import org.standfirst.validation.ForPublication;

/** The smallest article that is valid for publication, in every output format: the example in the README. */
public final class FirstArticle {
    private FirstArticle() {}

    /** Prints the article as a page, as a fragment and as JSON. */
    public static void main(String[] arguments) {
        Article article = Article.builder("harbour-1", "Night ferry returns")
                .url(Url.of("https://gazette.example/news/night-ferry-returns"))
                .language(Locale.UK)
                .author("Mira Vale")
                .status(Status.PUBLISHED)
                .published(Instant.parse("2026-03-01T06:00:00Z"))
                .standfirst("After thirty years, the islands can be reached by night.")
                .paragraph("The first night ferry in thirty years left the harbour on Sunday.")
                .build();
        ContentValidator.create().requireValid(article, ForPublication.class);

        Publication gazette = Publication.builder("The Gazette", Url.of("https://gazette.example/"))
                .build();
        String page = PageRenderer.of(SchemaOrgRenderer.create()).render(Page.of(gazette, article));
        String fragment = HtmlRenderer.create().render(article);
        String json = JsonRenderer.create().render(article);

        System.out.println(page);
        System.out.println(fragment);
        System.out.println(json);
    }
}
