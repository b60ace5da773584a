package org.standfirst.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.standfirst.Article;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.body.Custom;
import org.standfirst.body.Heading;
import org.standfirst.body.ItemList;
import org.standfirst.body.LiveUpdate;
import org.standfirst.body.Paragraph;
import org.standfirst.body.Place;
import org.standfirst.body.Rating;
import org.standfirst.body.RichText;
import org.standfirst.examples.articles.Articles;
import org.standfirst.html.PageRenderer;
import org.standfirst.ingest.Origin;
import org.standfirst.ingest.html.PageImporter;
import org.standfirst.json.JsonRenderer;
import org.standfirst.testkit.PublishablePages;

/**
 * The body of an article is the same after a round trip through the HTML of its page, except for the losses that
 * {@link HtmlSubset} lists.
 */
class HtmlRoundTripTest {
    private static final int RANDOM = 150;
    private static final int MORE_RANDOM = 3_000;
    private static final Url HOME = Url.of("https://news.example/ferry");
    private static final PageRenderer PAGES = PageRenderer.create().with(p -> p.fullAccess(true));
    private static final JsonRenderer JSON = JsonRenderer.create();

    static Stream<Article> examples() {
        return Articles.all().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void keepsTheBodyOfAnExample(Article article) {
        assertKept(article);
    }

    @Test
    void keepsTheBodiesOfRandomArticles() {
        for (int seed = 0; seed < RANDOM; seed++) {
            assertKept(new PublishablePages(seed).next().article());
        }
    }

    @Test
    @Tag("slow")
    void keepsTheBodiesOfManyRandomArticles() {
        for (int seed = RANDOM; seed < MORE_RANDOM; seed++) {
            assertKept(new PublishablePages(seed).next().article());
        }
    }

    @Test
    void keepsHeadingLevelsWithoutGaps() {
        List<Block> body = List.of(
                new Heading(2, RichText.of("A"), null),
                new Heading(3, RichText.of("B"), null),
                new Heading(4, RichText.of("C"), null),
                new Heading(2, RichText.of("D"), null));
        assertThat(read(body, Locale.ENGLISH)).isEqualTo(body);
    }

    @Test
    void keepsListsInItemsWithoutText() {
        ItemList nested = ItemList.of(ItemList.Item.of("b"));
        List<Block> body = List.of(
                ItemList.of(ItemList.Item.of("a"), ItemList.Item.of("").withNested(nested), ItemList.Item.of("c")));
        assertThat(read(body, Locale.ENGLISH)).isEqualTo(body);
    }

    @Test
    void readsPlacesRatingsAndCustomBlocksAsParagraphs() {
        List<Block> body = List.of(
                Place.of("The quay"),
                Rating.of(4, 5).withVerdict("Worth it"),
                Custom.of("poll", Map.of()).withFallback("Three of four say yes."));
        assertThat(read(body, Locale.ENGLISH))
                .allMatch(Paragraph.class::isInstance)
                .extracting(Block::plainText)
                .containsExactly("The quay", "4 out of 5 Worth it", "Three of four say yes.");
    }

    @Test
    void keepsThePropertiesOfLiveUpdates() {
        LiveUpdate update = LiveUpdate.of(Instant.parse("2026-03-01T06:00:00Z"), null, Paragraph.of("It sails."))
                .withKeyEvent(true)
                .withPinned(true)
                .withUpdated(Instant.parse("2026-03-01T07:00:00Z"))
                .withId("u1");
        assertThat(read(List.of(update), Locale.ENGLISH)).containsExactly(update);
    }

    private static void assertKept(Article article) {
        List<Block> body = sorted(PrintedWords.without(article.body()));
        List<Block> read = subset(read(body, article.identity().language()));
        List<Block> expected = subset(body);
        for (int i = 0; i < Math.min(expected.size(), read.size()); i++) {
            assertThat(JSON.render(read.get(i))).isEqualTo(JSON.render(expected.get(i)));
        }
        assertThat(read).isEqualTo(expected);
    }

    private static List<Block> subset(List<Block> body) {
        return body.stream().map(HtmlSubset::of).toList();
    }

    private static List<Block> read(List<Block> body, Locale language) {
        Publication publication = Publication.builder("News", Url.of("https://news.example/"))
                .language(language)
                .build();
        Article article = Article.builder("ferry", "Ferry")
                .url(HOME)
                .language(language)
                .body(body)
                .build();
        return PageImporter.create()
                .withOrigin(Origin.UNKNOWN.withLanguage(language).withBase(HOME))
                .read(PAGES.render(Page.of(publication, article)))
                .value()
                .body();
    }

    /**
     * Returns the body with consecutive live updates in the order of the page: pinned updates first, then the newest.
     */
    private static List<Block> sorted(List<Block> body) {
        List<Block> sorted = new ArrayList<>();
        List<LiveUpdate> updates = new ArrayList<>();
        for (Block block : body) {
            if (block instanceof LiveUpdate update) {
                updates.add(update);
            } else {
                flush(updates, sorted);
                sorted.add(block);
            }
        }
        flush(updates, sorted);
        return sorted;
    }

    private static void flush(List<LiveUpdate> updates, List<Block> into) {
        updates.sort(Comparator.comparing(LiveUpdate::pinned)
                .thenComparing(LiveUpdate::at)
                .reversed());
        into.addAll(updates);
        updates.clear();
    }
}
