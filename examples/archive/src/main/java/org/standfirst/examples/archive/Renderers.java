package org.standfirst.examples.archive;

import java.util.function.Consumer;
import org.standfirst.Article;
import org.standfirst.Content;
import org.standfirst.Omission;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.html.HtmlRenderer;
import org.standfirst.html.PageRenderer;
import org.standfirst.json.JsonRenderer;
import org.standfirst.schemaorg.SchemaOrgRenderer;
import org.standfirst.text.MarkdownRenderer;
import org.standfirst.text.TextRenderer;

/** The renderers of one task. */
final class Renderers {
    private final Publication publication;
    private final PageRenderer pages;
    private final SchemaOrgRenderer schemaOrg;
    private final JsonRenderer json = JsonRenderer.create();
    private final TextRenderer text = TextRenderer.create();
    private final MarkdownRenderer markdown;

    /**
     * Creates the renderers.
     *
     * @param publication the publication of articles that are not part of a page
     * @param omissions receives the omissions of pages, JSON-LD and Markdown, each once, even if JSON-LD is written in
     *     pages and separately
     */
    Renderers(Publication publication, boolean withPages, Consumer<Omission> omissions) {
        this.publication = publication;
        SchemaOrgRenderer silent = SchemaOrgRenderer.create();
        SchemaOrgRenderer listened = silent.with(o -> o.onOmission(omissions));
        pages = PageRenderer.of(listened)
                .withHtml(HtmlRenderer.builder().onOmission(omissions).build());
        markdown = MarkdownRenderer.create().withFrontMatter(true).withOmissionListener(omissions);
        schemaOrg = withPages ? silent : listened;
    }

    /** Renders an article or a page. */
    byte[] render(Form form, Content content) {
        return switch (form) {
            case PAGES -> pages.toBytes(page(content));
            case JSON -> json.toBytes(content);
            case TEXT -> text.toBytes(content);
            case MARKDOWN -> markdown.toBytes(content);
            case SCHEMA_ORG -> schemaOrg.toBytes(page(content));
            case REPORT -> throw new IllegalArgumentException("REPORT has no renderer");
        };
    }

    private Page page(Content content) {
        return content instanceof Page page ? page : Page.of(publication, (Article) content);
    }
}
