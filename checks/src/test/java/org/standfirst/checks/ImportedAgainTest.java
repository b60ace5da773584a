package org.standfirst.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.standfirst.Article;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.examples.articles.Articles;
import org.standfirst.ingest.Origin;
import org.standfirst.ingest.markdown.MarkdownImporter;
import org.standfirst.json.JsonRenderer;
import org.standfirst.testkit.RandomModels;
import org.standfirst.text.MarkdownRenderer;

/**
 * A body that was imported from what a renderer wrote is one that the format can carry; rendered and imported again, it is the
 * same.
 */
class ImportedAgainTest {
    private static final int RANDOM = 300;
    private static final Url HOME = Url.of("https://news.example/ferry");
    private static final Origin ORIGIN = Origin.UNKNOWN.withBase(HOME);

    private static final JsonRenderer JSON = JsonRenderer.create();
    private static final MarkdownRenderer MARKDOWN =
            MarkdownRenderer.create().withFrontMatter(true).withFullAccess(true);
    private static final MarkdownImporter FROM_MARKDOWN =
            MarkdownImporter.create().withOrigin(ORIGIN);

    static Stream<Article> examples() {
        return Articles.all().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsTheSameAfterAnotherTurnThroughMarkdown(Article article) {
        isTheSame(article.body(), ImportedAgainTest::throughMarkdown);
    }

    @Test
    void randomBodiesAreTheSameAfterAnotherTurnThroughMarkdown() {
        for (int seed = 0; seed < RANDOM; seed++) {
            List<Block> body =
                    throughMarkdown(new RandomModels(seed).next(Article.class).body());
            isTheSame(body, ImportedAgainTest::throughMarkdown);
        }
    }

    private static void isTheSame(List<Block> source, Function<List<Block>, List<Block>> turn) {
        List<Block> once = turn.apply(source);
        List<Block> twice = turn.apply(once);
        for (int i = 0; i < Math.min(once.size(), twice.size()); i++) {
            assertThat(JSON.render(twice.get(i))).isEqualTo(JSON.render(once.get(i)));
        }
        assertThat(twice).isEqualTo(once);
    }

    private static List<Block> throughMarkdown(List<Block> body) {
        return FROM_MARKDOWN.read(markdown(body)).value().body();
    }

    private static String markdown(List<Block> body) {
        return MARKDOWN.render(article(body));
    }

    private static Article article(List<Block> body) {
        return Article.builder("ferry", "Ferry").url(HOME).body(body).build();
    }
}
