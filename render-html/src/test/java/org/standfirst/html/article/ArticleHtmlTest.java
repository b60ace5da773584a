package org.standfirst.html.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.standfirst.body.RichText.link;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Access;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Correction;
import org.standfirst.Correction.Kind;
import org.standfirst.DigitalSource;
import org.standfirst.Genre;
import org.standfirst.GeoPoint;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.Rights;
import org.standfirst.TextDirection;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.body.Box;
import org.standfirst.body.Code;
import org.standfirst.body.Heading;
import org.standfirst.body.ItemList;
import org.standfirst.body.LiveUpdate;
import org.standfirst.body.Paragraph;
import org.standfirst.body.Place;
import org.standfirst.body.PullQuote;
import org.standfirst.body.Quote;
import org.standfirst.body.RelatedLinks;
import org.standfirst.body.RichText;
import org.standfirst.body.Table;
import org.standfirst.html.HtmlRenderer;
import org.standfirst.html.PageRenderer;
import org.standfirst.html.Profile;
import org.standfirst.text.MarkdownRenderer;
import org.standfirst.text.TextRenderer;

class ArticleHtmlTest {
    private static final Access SUBSCRIPTION = Access.of(Access.Level.SUBSCRIPTION);
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void writesRetractionsAboveTheArticleAndOtherCorrectionsBelowNewestFirst() {
        String html = render(a -> a.paragraph("Text.")
                .addCorrection(Correction.of(Kind.CORRECTION, "Older.", NOON))
                .addCorrection(Correction.of(Kind.RETRACTION, "Taken back.", NOON.plusSeconds(60)))
                .addCorrection(Correction.of(Kind.UPDATE, "Newer.", NOON.plusSeconds(120))));
        assertThat(html).containsSubsequence("sf-retraction", "Taken back.", "<h2", "Text.", "Newer.", "Older.");
        assertThat(html).containsOnlyOnce("Taken back.");
    }

    @Test
    void writesACorrectionWithoutADateLast() {
        assertThat(render(a -> a.addCorrection(Correction.of(Kind.CORRECTION, "Undated.", null))
                        .addCorrection(Correction.of(Kind.CORRECTION, "Dated.", NOON))))
                .contains(
                        "<p class=\"sf-correction\"><time class=\"sf-correction-time\" datetime=\"2026-03-01T12:00:00Z\">1 March 2026"
                                + "</time>: Dated.</p><p class=\"sf-correction\">Undated.</p></section>");
    }

    @Test
    void writesTheKindOfOtherNotesThanCorrections() {
        assertThat(render(a -> a.addCorrection(Correction.of(Kind.CLARIFICATION, "Undated.", null))
                        .addCorrection(Correction.of(Kind.UPDATE, "Dated.", NOON))))
                .contains(
                        "<strong class=\"sf-correction-kind\">Update</strong>, <time ",
                        "<strong class=\"sf-correction-kind\">Clarification</strong>: Undated.</p>");
    }

    @Test
    void linksFromTheCorrectionsToThePolicy() {
        Publication gazette = Publication.builder("Gazette", Url.of("https://example.org/"))
                .correctionsPolicy(Url.of("https://example.org/corrections"))
                .build();
        Article article = Article.builder("a", "b")
                .addCorrection(Correction.of(Kind.CORRECTION, "Fixed.", null))
                .build();
        assertThat(PageRenderer.create().render(Page.of(gazette, article)))
                .contains("Fixed.</p><p class=\"sf-corrections-policy\"><a class=\"sf-corrections-policy-link\""
                        + " href=\"https://example.org/corrections\">How we correct mistakes</a></p></section>");
        assertThat(PageRenderer.create().render(Page.of(gazette.with(p -> p.correctionsPolicy(null)), article)))
                .doesNotContain("sf-corrections-policy\"");
    }

    @Test
    void writesTheEditorsNoteInTheHeader() {
        assertThat(render(a -> a.editorsNote(RichText.of("The owner advertises here."))))
                .containsSubsequence(
                        "<p class=\"sf-editors-note\">Editor’s note: The owner advertises here.</p>", "<h2");
    }

    @Test
    void writesThatAnEditorReviewedAnArticleMadeWithAi() {
        assertThat(render(a -> a.digitalSource(DigitalSource.AI_GENERATED).editorReviewed(true)))
                .contains("AI-generated</p><p class=\"sf-label\">Reviewed by an editor</p>");
        assertThat(render(a -> a.editorReviewed(true))).doesNotContain("Reviewed");
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPOSITE_SYNTHETIC", "COMPOSITE_WITH_AI"})
    void writesThatAnArticleIsMadeWithTheHelpOfAi(DigitalSource source) {
        assertThat(render(a -> a.digitalSource(source))).contains("<p class=\"sf-label\">Made with the help of AI</p>");
    }

    @Test
    void linksAPointToAMap() {
        Place quay = Place.of("Fish quay").withPoint(GeoPoint.of(54.5, -3.25));
        assertThat(render(a -> a.add(quay)))
                .contains(
                        "</data> <a class=\"sf-place-map\" href=\"https://www.openstreetmap.org/?mlat=54.5&amp;mlon=-3.25"
                                + "#map=15/54.5/-3.25\">Map</a></div>");
        assertThat(render(a -> a.add(quay.withPoint(GeoPoint.of(91, 0))).add(quay.withPoint(GeoPoint.of(0, -181)))))
                .doesNotContain("sf-place-map");
        HtmlRenderer own = HtmlRenderer.builder()
                .maps(point -> point.latitude() > 0 ? Url.of("https://map.example/" + point.latitude()) : null)
                .build();
        assertThat(own.render(quay)).contains("href=\"https://map.example/54.5\">Map</a>");
        assertThat(own.render(quay.withPoint(GeoPoint.of(-1, 0)))).doesNotContain("sf-place-map");
    }

    @Test
    void writesTheAddressOfAPlace() {
        assertThat(render(a -> a.add(Place.of("Fish quay").withAddress("Quay Road 1"))))
                .contains("Fish quay</p><p class=\"sf-place-address\" dir=\"auto\">Quay Road 1</p>");
    }

    @Test
    void sortsConsecutiveLiveUpdatesNewestFirst() {
        assertThat(render(a -> a.paragraph("Intro.")
                        .add(update("one", 1))
                        .add(update("three", 3))
                        .add(update("two", 2))
                        .paragraph("Between.")
                        .add(update("four", 4))))
                .containsSubsequence("Intro.", ">three<", ">two<", ">one<", "Between.", ">four<");
    }

    @Test
    void writesTheTimeAsHeadingOfALiveUpdateWithoutATitle() {
        assertThat(render(a ->
                        a.add(LiveUpdate.of(NOON, null, Paragraph.of("News.")).withId("u"))))
                .contains(
                        "<h3 class=\"sf-live-update-title\"><a class=\"sf-live-update-link\" href=\"#block-u\"><time ");
    }

    @Test
    void writesAPinnedLiveUpdateAboveNewerOnes() {
        assertThat(render(a -> a.add(update("one", 1))
                        .add(update("pinned", 0).withPinned(true))
                        .add(update("two", 2))))
                .containsSubsequence(">pinned</h3>", ">Pinned</strong> <time", ">two</h3>", ">one</h3>");
    }

    @Test
    void writesTheAuthorsAndTheLastChangeOfALiveUpdate() {
        LiveUpdate update = LiveUpdate.of(NOON, "Off", Paragraph.of("Text."))
                .withAuthors(List.of(
                        Author.builder("Jon Ek")
                                .url(Url.of("https://example.org/ek"))
                                .build(),
                        Author.builder("").build(),
                        Author.builder("Mira Vale").build()))
                .withUpdated(NOON.plusSeconds(60));
        assertThat(render(a -> a.add(update))).contains("""
                        </time> · Updated <time class="sf-live-update-updated" datetime="2026-03-01T12:01:00Z">\
                        12:01</time></p><p class="sf-live-update-byline">By \
                        <span class="sf-live-update-author h-card">\
                        <a class="sf-live-update-author-link p-name u-url" dir="auto" href="https://example.org/ek">Jon Ek</a>\
                        </span> and <span class="sf-live-update-author h-card"><bdi>Mira Vale</bdi></span></p>\
                        <p>Text.</p>""");
        assertThat(render(a -> a.add(update.withUpdated(NOON)))).doesNotContain("Updated");
    }

    @Test
    void omitsEmptyParagraphsHeadingsAndQuotes() {
        assertThat(render(a -> a.paragraph("Text.")
                        .paragraph("\u00A0")
                        .heading("")
                        .add(PullQuote.of(" "))
                        .add(RelatedLinks.of())
                        .add(Quote.of(RichText.of("Said."), RichText.of("")))))
                .contains("<p>Text.</p><blockquote class=\"sf-quote\"><p>Said.</p></blockquote>");
        assertThat(render(a -> a.add(Heading.of(2, "").withId("a")))).contains("<p id=\"block-a\"></p>");
    }

    @Test
    void omitsAnEndOfTheCoverageBeforeThePublication() {
        Article article = Article.builder("1", "A")
                .genre(Genre.LIVE)
                .published(NOON)
                .coverageEnded(NOON.minusSeconds(60))
                .build();
        assertThat(HtmlRenderer.create().render(article))
                .contains(">Live</p>")
                .doesNotContain("coverage ended", "data-ended");
        assertThat(TextRenderer.create().render(article)).startsWith("Live\n").doesNotContain("coverage ended");
    }

    @Test
    void omitsListsTablesCodeAndQuotesWithoutText() {
        List<Block> empty = List.of(
                Quote.of(" "),
                ItemList.of("", " "),
                ItemList.of(ItemList.Item.of("a").withNested(ItemList.of(""))),
                Table.ofHeader("", "").withRow("", ""),
                Code.of("\n"),
                Code.of("").withId("c"));
        assertThat(render(a -> a.body(empty)))
                .contains(
                        "<div class=\"sf-body e-content\"><ul class=\"sf-list\"><li>a</li></ul><p id=\"block-c\"></p></div>");
        Article article = Article.builder("1", "A").body(empty).build();
        assertThat(TextRenderer.create().render(article)).isEqualTo("A\n=\n\n- a\n");
        assertThat(MarkdownRenderer.create().render(article)).isEqualTo("# A\n\n- a\n");
    }

    @Test
    void omitsBoxesAndCorrectionsWithoutText() {
        assertThat(render(a -> a.add(Box.of(Box.Kind.KEY_POINTS, null))
                        .addCorrection(Correction.of(Correction.Kind.CORRECTION, " ", NOON))))
                .doesNotContain("sf-box", "sf-correct");
        assertThat(render(a -> a.addCorrection(Correction.of(Correction.Kind.RETRACTION, " ", NOON))))
                .contains("sf-retraction");
    }

    @Test
    void writesAnIdOnlyOnce() {
        assertThat(render(a -> a.add(Paragraph.of("One").withId("x"))
                        .add(ItemList.of(ItemList.Item.of("Two").withId("x")))
                        .add(Heading.of(2, "Three").withId("x"))))
                .containsOnlyOnce("id=\"block-x\"")
                .contains("id=\"block-x\">One");
    }

    @Test
    void writesTheSameIdOfABlockAndOfACorrection() {
        assertThat(render(a -> a.add(Paragraph.of("One").withId("x"))
                        .addCorrection(Correction.of(Correction.Kind.RETRACTION, "Two", NOON)
                                .withId("x"))))
                .contains("id=\"block-x\"", "id=\"correction-x\"");
    }

    @Test
    void skipsNoLevelOfHeadings() {
        assertThat(headings(a -> a.add(Heading.of(5, "a"))
                        .add(Box.of(Box.Kind.FACTS, "b", Heading.of(2, "c"), Heading.of(6, "d")))
                        .add(Heading.of(4, "e"))
                        .add(Box.of(Box.Kind.FACTS, null, Heading.of(2, "f")))
                        .add(Heading.of(6, "g"))
                        .add(LiveUpdate.of(NOON, "h", Heading.of(2, "i")))
                        .add(Heading.of(6, "j"))))
                .containsExactly("3a", "4b", "5c", "6d", "4e", "3f", "4g", "3h", "4i", "4j");
    }

    @Test
    void writesKeyPointsAsARegionWithAHeading() {
        Box points = Box.of(Box.Kind.KEY_POINTS, null, ItemList.of("She is back"));
        assertThat(render(a -> a.add(points)))
                .contains(
                        "<section class=\"sf-box\" data-kind=\"key-points\" aria-labelledby=\"key-points-heading\">"
                                + "<h3 class=\"sf-box-title\" id=\"key-points-heading\">Key points</h3><ul class=\"sf-list\"><li>She is back</li></ul></section>");
        assertThat(render(a -> a.add(points.withTitle("What & why").withId("p"))))
                .contains(
                        "<section class=\"sf-box\" id=\"block-p\" data-kind=\"key-points\" aria-label=\"What &amp; why\">"
                                + "<h3 class=\"sf-box-title\">What &amp; why</h3>");
        assertThat(HtmlRenderer.builder()
                        .profile(Profile.EMAIL)
                        .build()
                        .render(Article.builder("a", "b").add(points).build()))
                .contains(">Key points</h3>", "<li>She is back</li>")
                .doesNotContain("data-kind");
    }

    @Test
    void writesOnlyTheFirstKeyPointsWithoutATitleAsARegion() {
        Box points = Box.of(Box.Kind.KEY_POINTS, null, ItemList.of("She is back"));
        String html = render(a -> a.add(points).add(points.withTitle("Why")).add(points));
        assertThat(html)
                .containsSubsequence(
                        "<section class=\"sf-box\" data-kind=\"key-points\" aria-labelledby=",
                        "<section class=\"sf-box\" data-kind=\"key-points\" aria-label=\"Why\">",
                        "<div class=\"sf-box\" role=\"note\" data-kind=\"key-points\"><h3 class=\"sf-box-title\">Key points<");
        assertThat(html).containsOnlyOnce("id=\"key-points-heading\"");
    }

    @Test
    void ignoresHeadingsInDetailsForTheLevelsAfterThem() {
        assertThat(headings(a -> a.add(Box.of(Box.Kind.DETAILS, "More", Heading.of(2, "a")))
                        .add(Heading.of(3, "b"))))
                .containsExactly("3a", "3b");
    }

    @Test
    void prefersTheDirectionOfAnArticleToThatOfItsLanguage() {
        assertThat(render(a -> a.language(Locale.ENGLISH).direction(TextDirection.RIGHT_TO_LEFT)))
                .contains(" lang=\"en\" dir=\"rtl\"");
        assertThat(render(a -> a.direction(TextDirection.RIGHT_TO_LEFT))).contains("headline\" dir=\"rtl\"");
    }

    @Test
    void linksToTheBlockOrItemWithAnId() {
        Article article = footnotes();

        assertThat(HtmlRenderer.create().render(article))
                .contains("<a href=\"#block-note_0020one\">1</a>", "<li id=\"block-note_0020one\">Note.</li>")
                .contains("<a href=\"#correction-c\">", "<a href=\"#elsewhere\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#café", "#caf%C3%A9", " #café ", "#caf%c3%a9"})
    void linksToABlockByAnyFormOfTheFragment(String address) {
        Article article = Article.builder("a", "b")
                .paragraph(link(Url.of(address), "there"))
                .add(Paragraph.of("Here.").withId("café"))
                .build();

        assertThat(HtmlRenderer.create().render(article)).contains("href=\"#block-caf_00e9\"", "id=\"block-caf_00e9\"");
    }

    @Test
    void writesThePrefixOfIdsInLinksWithinAnArticle() {
        assertThat(HtmlRenderer.create().withIdPrefix("p-").render(footnotes()))
                .contains("<a href=\"#p-block-note_0020one\">1</a>", "<li id=\"p-block-note_0020one\">Note.</li>");
    }

    @ParameterizedTest
    @EnumSource(names = {"FEED", "EMAIL"})
    void linksToTheAddressOfThePageInAFeedOrEmail(Profile profile) {
        assertThat(HtmlRenderer.builder().profile(profile).build().render(footnotes()))
                .contains("href=\"https://example.org/ferry#block-note_0020one\"");
    }

    private static Article footnotes() {
        return Article.builder("a", "b")
                .url(Url.of("https://example.org/ferry"))
                .add(Paragraph.of(
                        RichText.link(Url.of("#note one"), "1"),
                        RichText.link(Url.of("#c"), "corrected"),
                        RichText.link(Url.of("#elsewhere"), "elsewhere")))
                .add(ItemList.of(ItemList.Item.of("Note.").withId("note one")))
                .addCorrection(Correction.of(Kind.CORRECTION, "Wrong.", NOON).withId("c"))
                .build();
    }

    @Test
    void writesTheStartOfAnOrderedList() {
        ItemList list = ItemList.of("Read the height").withOrdered(true);

        assertThat(render(a -> a.add(list.withStart(3)))).contains("<ol class=\"sf-list\" start=\"3\">");
        assertThat(render(a -> a.add(list.withReversed(true)))).contains("reversed");
        assertThat(render(a -> a.add(list.withOrdered(false).withStart(3)))).doesNotContain("start=");
    }

    @Test
    void writesThePaidPartInItsOwnElement() {
        Article article = paid(a -> a.access(SUBSCRIPTION.withFreeParagraphs(1)));

        assertThat(HtmlRenderer.create().with(o -> o.fullAccess(true)).render(article))
                .contains(
                        "<div class=\"sf-body e-content\"><p>Free.</p><div class=\"sf-paid\"><p>Paid.</p></div></div>");
        assertThat(HtmlRenderer.create().render(article))
                .contains("<div class=\"sf-body e-content\"><p>Free.</p><div class=\"sf-paid\"></div></div>")
                .doesNotContain("Paid.");
    }

    @Test
    void writesTheWholeBodyAsPaidIfTheArticleHasNoPaywallPosition() {
        assertThat(HtmlRenderer.create().render(paid(a -> a.access(SUBSCRIPTION))))
                .contains(
                        "<div class=\"sf-body e-content\"><div class=\"sf-paid\"><p>Free.</p><p>Paid.</p></div></div>");
    }

    @Test
    void writesNoPaidPartForAFreeArticle() {
        assertThat(HtmlRenderer.create().render(paid(a -> {}))).doesNotContain("sf-paid");
    }

    @Test
    void writesNoEmptyPaidPartInAFeed() {
        assertThat(HtmlRenderer.builder()
                        .profile(Profile.FEED)
                        .build()
                        .render(paid(a -> a.access(SUBSCRIPTION.withFreeParagraphs(1)))))
                .contains("Free.")
                .doesNotContain("Paid.", "sf-paid");
    }

    private static Article paid(Consumer<Article.Builder> parts) {
        return Article.builder("a", "b")
                .paragraph("Free.")
                .paragraph("Paid.")
                .build()
                .with(parts);
    }

    private static LiveUpdate update(String title, int minute) {
        return LiveUpdate.of(NOON.plusSeconds(60L * minute), title, Paragraph.of("Text."));
    }

    private static List<String> headings(Consumer<Article.Builder> parts) {
        return Pattern.compile("<h(\\d) class=\"sf-(?:heading|box-title|live-update-title)\">(.)")
                .matcher(render(parts))
                .results()
                .map(heading -> heading.group(1) + heading.group(2))
                .toList();
    }

    @Test
    void writesTheNoticeAndTheLicenceOfAnArticle() {
        Rights rights = Rights.of("Gazette");
        Url licence = Url.of("https://example.org/licence");

        assertThat(render(a -> a.rights(rights))).doesNotContain("<footer", "sf-rights");
        assertThat(render(a -> a.rights(rights.withLicence(Url.of("javascript:alert(1)")))))
                .doesNotContain("<footer", "sf-rights");
        assertThat(render(a -> a.rights(rights.withCopyrightNotice("Notice")))).contains(">Notice </p></footer>");
        assertThat(render(a -> a.rights(rights.withLicence(licence))))
                .contains("href=\"https://example.org/licence\"")
                .doesNotContain("Gazette", "null");
    }

    private static String render(Consumer<Article.Builder> parts) {
        Article.Builder article = Article.builder("a", "b");
        parts.accept(article);
        return HtmlRenderer.create().render(article.build());
    }
}
