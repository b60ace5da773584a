package org.standfirst.examples.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Article;
import org.standfirst.html.PageRenderer;
import org.standfirst.html.Theme;
import org.standfirst.json.JsonReader;
import org.standfirst.json.JsonRenderer;
import org.standfirst.schemaorg.SchemaOrgRenderer;
import org.standfirst.validation.Advisory;
import org.standfirst.validation.ContentValidator;
import org.standfirst.validation.ForPublication;

class ArticlesTest {

    static List<Article> all() {
        return Articles.all();
    }

    @Test
    void hasTenDifferentArticles() {
        assertThat(all())
                .hasSize(10)
                .extracting(article -> article.identity().id())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasOnlyArticlesThatCanBePublished(Article article) {
        assertThat(ContentValidator.create().validate(Articles.page(article), ForPublication.class, Advisory.class))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void readsEachArticleFromItsJsonWithoutLoss(Article article) {
        byte[] json = JsonRenderer.create().toBytes(article);

        assertThat(JsonReader.create().read(json, Article.class)).isEqualTo(article);
    }

    @ParameterizedTest
    @MethodSource("all")
    void writesHeadlineAndStandfirstOnEachPage(Article article) {
        String html = PageRenderer.of(SchemaOrgRenderer.create()).render(Articles.page(article));

        assertThat(html)
                .contains("<h1 class=\"sf-headline p-name\" id=\"headline\">"
                        + article.headlines().headline() + "</h1>")
                .contains("sf-standfirst p-summary");
    }

    @Test
    void writesAPageAndTheJsonOfEachArticle(@TempDir Path folder) throws IOException {
        Articles.main(new String[] {folder.toString()});

        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(22);
        }
    }

    @Test
    void writesAFeedAndASitemapOfAllArticles(@TempDir Path folder) throws IOException {
        Articles.main(new String[] {folder.toString()});

        for (Article article : all()) {
            assertThat(folder.resolve("rss.xml"))
                    .content()
                    .contains(
                            "<guid isPermaLink=\"false\">" + article.identity().id() + "</guid>");
            assertThat(folder.resolve("sitemap.xml"))
                    .content()
                    .contains("<loc>" + article.identity().url() + "</loc>");
        }
    }

    @Test
    void writesTheStyleSheetOfTheHouseOnceForAllPages(@TempDir Path folder) throws IOException {
        Articles.main(new String[] {folder.toString(), "house"});

        String sheet = HouseStyle.theme().fileName();
        assertThat(folder.resolve(sheet)).content().contains("@layer standfirst{", "--sf-accent: light-dark(#00703c");
        assertThat(folder.resolve("live-9.html"))
                .content()
                .contains("<link rel=\"stylesheet\" href=\"" + sheet + "\">")
                .doesNotContain("<style>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"magazine", "quiet"})
    void writesTheOtherLooks(String look, @TempDir Path folder) throws IOException {
        Articles.main(new String[] {folder.toString(), look});

        Theme theme = look.equals("quiet") ? Theme.quiet() : Theme.magazine();
        assertThat(folder.resolve("live-9.html")).content().contains("<style>" + theme.css() + "</style>");
    }
}
