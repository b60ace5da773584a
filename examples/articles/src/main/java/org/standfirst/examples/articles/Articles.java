package org.standfirst.examples.articles;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.standfirst.Article;
import org.standfirst.Page;
import org.standfirst.html.PageRenderer;
import org.standfirst.html.Theme;
import org.standfirst.json.JsonRenderer;
import org.standfirst.schemaorg.SchemaOrgRenderer;

/** Writes each of the ten articles as a page and as JSON, and all of them as a feed and a sitemap. */
public final class Articles {
    private static final PageRenderer PAGES = PageRenderer.of(SchemaOrgRenderer.create());
    private static final JsonRenderer JSON = JsonRenderer.create();

    /** A time at which all of them are public. */
    private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");

    private Articles() {}

    /** Returns the articles. */
    public static List<Article> all() {
        return List.of(
                WireStory.article(),
                LiveBlog.article(),
                Review.article(),
                Obituary.article(),
                PhotoStory.article(),
                OpinionPiece.article(),
                CorrectedStory.article(),
                RightToLeftFeature.article(),
                PressRelease.article(),
                PollStory.article());
    }

    /** Returns the page of an article in its publication. */
    public static Page page(Article article) {
        return Page.of(Gazette.PUBLICATION, article);
    }

    /**
     * Writes the files to the folder in the first argument, or to {@code target/articles}. The second argument is the look:
     * {@code broadsheet} by default, {@code magazine}, {@code quiet}, or {@code house} for {@link HouseStyle}.
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/articles");
        Files.createDirectories(folder);
        PageRenderer pages = pages(arguments.length > 1 ? arguments[1] : "broadsheet", folder);
        for (Article article : all()) {
            String name = article.identity().id();
            try (OutputStream html = Files.newOutputStream(folder.resolve(name + ".html"))) {
                pages.render(page(article), html);
            }
            Files.write(folder.resolve(name + ".json"), JSON.toBytes(article));
            System.out.println(folder.resolve(name + ".html").toAbsolutePath());
        }
        LatestArticles.write(Gazette.PUBLICATION, all(), NOW, folder);
    }

    private static PageRenderer pages(String look, Path folder) throws IOException {
        return switch (look) {
            case "broadsheet" -> PAGES;
            case "magazine" -> PAGES.withTheme(Theme.magazine());
            case "quiet" -> PAGES.withTheme(Theme.quiet());
            case "house" -> HouseStyle.pages(PAGES, folder);
            default ->
                throw new IllegalArgumentException(
                        "there is no look " + look + "; use broadsheet, magazine, quiet or house");
        };
    }
}
