package org.standfirst;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.standfirst.body.Block;
import org.standfirst.body.Box;
import org.standfirst.body.Code;
import org.standfirst.body.Custom;
import org.standfirst.body.Divider;
import org.standfirst.body.Embed;
import org.standfirst.body.Figure;
import org.standfirst.body.Heading;
import org.standfirst.body.ItemList;
import org.standfirst.body.LiveUpdate;
import org.standfirst.body.Paragraph;
import org.standfirst.body.Place;
import org.standfirst.body.PullQuote;
import org.standfirst.body.Quote;
import org.standfirst.body.Rating;
import org.standfirst.body.RelatedLinks;
import org.standfirst.body.RichText;
import org.standfirst.body.Table;

class ArticleTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Article FERRY = Article.builder("harbour-0142", "Night ferry returns")
            .status(Status.PUBLISHED)
            .published(NOON)
            .build();

    @Test
    void isPublicFromItsTimeOfPublication() {
        assertThat(FERRY.publicAt(NOON)).isTrue();
        assertThat(FERRY.publicAt(NOON.minusNanos(1))).isFalse();
    }

    @Test
    void isPublicWithoutATimeOfPublication() {
        assertThat(FERRY.with(a -> a.published(null)).publicAt(NOON)).isTrue();
    }

    @Test
    void isPublicFromTheEndOfItsEmbargo() {
        Article embargoed = FERRY.with(a -> a.embargoedUntil(NOON.plusSeconds(60)));

        assertThat(embargoed.publicAt(NOON.plusSeconds(59))).isFalse();
        assertThat(embargoed.publicAt(NOON.plusSeconds(60))).isTrue();
    }

    @Test
    void isNotPublicAfterItExpires() {
        Article expiring = FERRY.with(a -> a.expires(NOON.plusSeconds(60)));

        assertThat(expiring.publicAt(NOON.plusSeconds(59))).isTrue();
        assertThat(expiring.publicAt(NOON.plusSeconds(60))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PUBLISHED")
    void isNotPublicInAnyOtherState(Status status) {
        assertThat(FERRY.with(a -> a.status(status)).publicAt(NOON)).isFalse();
    }

    @Test
    void theWholeBodyIsFreeWithoutAPaywallInIt() {
        Article article = FERRY.with(a -> a.paragraph("One.").paragraph("Two."));
        Access somewhere = Access.of(Access.Level.SUBSCRIPTION);

        assertThat(article.freeBody()).isEqualTo(article.body());
        assertThat(article.with(a -> a.access(somewhere)).freeBody()).isEqualTo(article.body());
        assertThat(article.with(a -> a.access(somewhere.withFreeParagraphs(2))).freeBody())
                .isEqualTo(article.body());
        assertThat(article.with(a -> a.access(Access.FREE.withFreeParagraphs(0)))
                        .freeBody())
                .isEqualTo(article.body());
    }

    @Test
    void theBodyIsFreeUpToThePaywall() {
        Article article = FERRY.with(a -> a.heading("Why")
                .paragraph("One.")
                .heading("How")
                .paragraph("Two.")
                .access(Access.of(Access.Level.REGISTRATION).withFreeParagraphs(1)));

        assertThat(article.freeBody())
                .containsExactly(Heading.of(2, "Why"), Paragraph.of("One."), Heading.of(2, "How"));
    }

    @Test
    void countsNoEmptyBlocks() {
        Paragraph paragraph = Paragraph.of("One.");

        for (Block empty : List.of(Paragraph.of("\u00A0"), Quote.of(" "), ItemList.of(" "), Code.of("\n"))) {
            assertThat(free(1, empty, paragraph, empty, paragraph)).containsExactly(empty, paragraph);
        }
    }

    @Test
    void countsBlocksOfTextAsParagraphs() {
        Paragraph paragraph = Paragraph.of("One.");
        Figure figure = Figure.of(
                Photo.builder(Rendition.of(Url.of("https://example.org/a.jpg"))).build());
        ItemList list = ItemList.of("Leek", "Fish");
        LiveUpdate update = LiveUpdate.of(NOON, "Cast off", paragraph, paragraph);

        assertThat(free(0, figure, paragraph)).isEmpty();
        assertThat(free(-1, figure)).isEmpty();
        assertThat(free(1, figure, paragraph, figure, paragraph)).containsExactly(figure, paragraph);
        assertThat(free(1, paragraph, list)).containsExactly(paragraph);
        assertThat(free(2, list, Custom.of("poll", Map.of()), list)).hasSize(2);
        assertThat(free(3, update, update)).containsExactly(update);
        assertThat(free(3, Quote.of(RichText.of("One."), RichText.of("Two.")), update))
                .hasSize(1);
    }

    static final Block[] WITHOUT_PARAGRAPHS = {
        Figure.of(
                Photo.builder(Rendition.of(Url.of("https://example.org/a.jpg"))).build()),
        Embed.of(Url.of("https://example.org/map")),
        Divider.of(),
        PullQuote.of("One."),
        RelatedLinks.of(RelatedLink.of("More", Url.of("https://example.org/more"))),
        Place.of("North quay"),
        Rating.of(4, 5)
    };

    @ParameterizedTest
    @FieldSource("WITHOUT_PARAGRAPHS")
    void doesNotCountOtherBlocksAsParagraphs(Block block) {
        Paragraph paragraph = Paragraph.of("One.");

        assertThat(free(1, block, paragraph, block)).containsExactly(block, paragraph);
    }

    @Test
    void countsTheParagraphsOfABox() {
        Paragraph paragraph = Paragraph.of("One.");
        Box empty = Box.of(Box.Kind.FACTS, "Box");
        Box two = Box.of(Box.Kind.FACTS, "Box", Heading.of(3, "Why"), paragraph, paragraph);

        assertThat(free(1, empty, paragraph)).containsExactly(empty);
        assertThat(free(1, two)).isEmpty();
        assertThat(free(2, two, paragraph)).containsExactly(two);
    }

    @Test
    void theBlocksAfterTheFreeBodyArePaid() {
        Article article = FERRY.with(a -> a.paragraph("One.").paragraph("Two."));
        Access paid = Access.of(Access.Level.SUBSCRIPTION);

        assertThat(article.paidBody()).isEmpty();
        assertThat(article.with(a -> a.access(paid.withFreeParagraphs(1))).paidBody())
                .containsExactly(Paragraph.of("Two."));
        assertThat(article.with(a -> a.access(paid.withFreeParagraphs(9))).paidBody())
                .isEmpty();
    }

    @Test
    void theWholeBodyIsPaidIfTheSiteDecidesWhereThePaywallIs() {
        Article article = FERRY.with(a -> a.paragraph("One.").access(Access.of(Access.Level.REGISTRATION)));

        assertThat(article.paidBody()).isEqualTo(article.body());
    }

    private static List<Block> free(int paragraphs, Block... body) {
        return FERRY.with(a -> a.body(List.of(body))
                        .access(Access.of(Access.Level.SUBSCRIPTION).withFreeParagraphs(paragraphs)))
                .freeBody();
    }

    @Test
    void plainTextHasTheTextsOfBlocksInReadingOrder() {
        List<Block> body = List.of(
                Paragraph.of("The ferry sails again."),
                Paragraph.of(" "),
                Heading.of(2, "Why now"),
                Quote.of("We waited long.").withSource("The harbour master"),
                PullQuote.of("We waited long."),
                ItemList.of(
                        ItemList.Item.of("Fares").withNested(ItemList.of("single", "return")),
                        ItemList.Item.of("Times")),
                Figure.of(Photo.builder(Rendition.of(Url.of("https://example.org/a.jpg")))
                        .caption("The quay")
                        .build()),
                Embed.of(Url.of("https://example.org/map")).withTitle("A map"),
                Table.ofHeader("Day", "Hour").withRow("Sunday", "22:00"),
                Code.of("10 print"),
                Divider.of(),
                RelatedLinks.of(RelatedLink.of("More", Url.of("https://example.org/more"))),
                Rating.of(4, 5).withVerdict("A calm crossing."),
                Place.of("North quay"),
                Custom.of("poll", Map.of()).withFallback("Would you sail?"),
                Box.of(Box.Kind.FACTS, "In figures", Paragraph.of("Two ships."), PullQuote.of("Two!")),
                LiveUpdate.of(NOON, "Boarding", Paragraph.of("The gates are open.")));

        assertThat(FERRY.with(a -> a.body(body)).plainText()).isEqualTo("""
                The ferry sails again.

                Why now

                We waited long.

                The harbour master

                Fares
                single
                return
                Times

                Day\tHour
                Sunday\t22:00

                10 print

                A calm crossing.

                Would you sail?

                In figures

                Two ships.

                Boarding

                The gates are open.""");
    }

    @Test
    void anEmptyBodyHasNoReadingTime() {
        assertThat(FERRY.wordCount()).isZero();
        assertThat(FERRY.readingMinutes()).isZero();
    }

    @Test
    void oneWordHasAReadingTimeOfOneMinute() {
        assertThat(FERRY.with(a -> a.paragraph("Again.")).readingMinutes()).isEqualTo(1);
    }

    @Test
    void readingTimeDependsOnTheLanguage() {
        Article words = FERRY.with(a -> a.body(Collections.nCopies(1_000, Paragraph.of("Two words."))));

        assertThat(words.wordCount()).isEqualTo(2_000);
        assertThat(words.with(a -> a.language(Locale.UK)).readingMinutes()).isEqualTo(9);
        assertThat(words.with(a -> a.language(new Locale("fi"))).readingMinutes())
                .isEqualTo(12);
        assertThat(words.with(a -> a.language(Locale.ROOT)).readingMinutes()).isEqualTo(11);
    }

    @Test
    void printsItsIdHeadlineAndStatus() {
        assertThat(FERRY).hasToString("Article[id=harbour-0142, headline=Night ferry returns, status=PUBLISHED]");
    }
}
