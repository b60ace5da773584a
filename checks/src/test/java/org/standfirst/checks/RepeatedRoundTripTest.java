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
 * A second round trip through a format changes nothing: the first one has already removed everything that the format
 * cannot represent.
 */
class RepeatedRoundTripTest {
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
    void keepsTheBodyOfAnExampleInASecondRoundTrip(Article article) {
        assertUnchanged(article.body(), RepeatedRoundTripTest::throughMarkdown);
    }

    @Test
    void keepsRandomBodiesInASecondRoundTrip() {
        for (int seed = 0; seed < RANDOM; seed++) {
            List<Block> body =
                    throughMarkdown(new RandomModels(seed).next(Article.class).body());
            assertUnchanged(body, RepeatedRoundTripTest::throughMarkdown);
        }
    }

    private static void assertUnchanged(List<Block> source, Function<List<Block>, List<Block>> roundTrip) {
        List<Block> once = roundTrip.apply(source);
        List<Block> twice = roundTrip.apply(once);
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
