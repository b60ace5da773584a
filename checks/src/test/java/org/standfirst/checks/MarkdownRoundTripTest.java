package org.standfirst.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Omission;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.body.LiveUpdate;
import org.standfirst.body.Paragraph;
import org.standfirst.examples.articles.Articles;
import org.standfirst.ingest.Origin;
import org.standfirst.ingest.markdown.MarkdownImporter;
import org.standfirst.json.JsonRenderer;
import org.standfirst.testkit.PublishablePages;
import org.standfirst.text.MarkdownRenderer;

/**
 * A round trip through Markdown keeps the subset of each block by {@link MarkdownSubset}, and reports no omissions for
 * it.
 */
class MarkdownRoundTripTest {
    private static final int RANDOM = 150;
    private static final int MORE_RANDOM = 3_000;
    private static final Url HOME = Url.of("https://news.example/ferry");
    private static final JsonRenderer JSON = JsonRenderer.create();

    static Stream<Article> examples() {
        return Articles.all().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void keepsTheBlocksOfAnExample(Article article) {
        article.body().forEach(MarkdownRoundTripTest::assertKept);
    }

    @Test
    void keepsTheBlocksOfRandomArticles() {
        for (int seed = 0; seed < RANDOM; seed++) {
            new PublishablePages(seed).next().article().body().forEach(MarkdownRoundTripTest::assertKept);
        }
    }

    @Test
    @Tag("slow")
    void keepsTheBlocksOfManyRandomArticles() {
        for (int seed = RANDOM; seed < MORE_RANDOM; seed++) {
            new PublishablePages(seed).next().article().body().forEach(MarkdownRoundTripTest::assertKept);
        }
    }

    @Test
    void writesAndReportsEveryFactOfALiveUpdate() {
        LiveUpdate update = LiveUpdate.of(
                        Instant.parse("2026-03-01T06:00:00Z"), "The ferry sails", Paragraph.of("Now."))
                .withUpdated(Instant.parse("2026-03-01T07:30:00Z"))
                .withAuthors(List.of(Author.builder("Mira Vale").build()))
                .withPinned(true);
        List<Omission> omissions = new ArrayList<>();
        String markdown =
                MarkdownRenderer.create().withOmissionListener(omissions::add).render(article(List.of(update)));
        assertThat(markdown).contains("7:30", "Mira Vale", "Pinned");
        assertThat(omissions)
                .extracting(Omission::path)
                .contains("body[0].at", "body[0].updated", "body[0].authors", "body[0].pinned");
    }

    private static void assertKept(Block block) {
        Block kept = MarkdownSubset.of(block);
        if (kept == null) {
            return;
        }
        List<Omission> omissions = new ArrayList<>();
        String markdown = MarkdownRenderer.create()
                .withFullAccess(true)
                .withOmissionListener(omissions::add)
                .render(article(List.of(kept)));
        List<Block> read = MarkdownImporter.create()
                .withOrigin(Origin.UNKNOWN.withBase(HOME))
                .read(markdown)
                .value()
                .body();
        if (!read.equals(List.of(kept))) { // compares JSON first, for a readable failure
            assertThat(read.stream().map(JSON::render).toList()).isEqualTo(List.of(JSON.render(kept)));
        }
        assertThat(read).isEqualTo(List.of(kept));
        assertThat(omissions).extracting(Omission::path).noneMatch(path -> path.startsWith("body"));
    }

    private static Article article(List<Block> body) {
        return Article.builder("ferry", "Ferry").url(HOME).body(body).build();
    }
}
