package org.standfirst.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.standfirst.body.RichText.emphasis;
import static org.standfirst.body.RichText.link;
import static org.standfirst.body.RichText.marked;
import static org.standfirst.body.RichText.text;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Access;
import org.standfirst.Article;
import org.standfirst.Audio;
import org.standfirst.Author;
import org.standfirst.Comment;
import org.standfirst.Concept;
import org.standfirst.Content;
import org.standfirst.Correction;
import org.standfirst.DigitalSource;
import org.standfirst.Discussion;
import org.standfirst.Genre;
import org.standfirst.GeoPoint;
import org.standfirst.MediaCredit;
import org.standfirst.Page;
import org.standfirst.Photo;
import org.standfirst.Publication;
import org.standfirst.RelatedLink;
import org.standfirst.Rendition;
import org.standfirst.Series;
import org.standfirst.Url;
import org.standfirst.Video;
import org.standfirst.body.Box;
import org.standfirst.body.Code;
import org.standfirst.body.Custom;
import org.standfirst.body.Divider;
import org.standfirst.body.Embed;
import org.standfirst.body.Figure;
import org.standfirst.body.Heading;
import org.standfirst.body.ItemList;
import org.standfirst.body.ItemList.Item;
import org.standfirst.body.Link;
import org.standfirst.body.LiveUpdate;
import org.standfirst.body.Mark;
import org.standfirst.body.Paragraph;
import org.standfirst.body.Place;
import org.standfirst.body.PullQuote;
import org.standfirst.body.Quote;
import org.standfirst.body.Rating;
import org.standfirst.body.RelatedLinks;
import org.standfirst.body.RichText;
import org.standfirst.body.Table;
import org.standfirst.labels.Label;
import org.standfirst.labels.Labels;

class TextRendererTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Photo PHOTO = Photo.builder(Rendition.of(url("dawn.jpg")))
            .alt("A ferry at a pier")
            .caption("The ferry leaves.")
            .credit(MediaCredit.of("Ada Brandt"))
            .build();

    @Test
    void cleansLabelsOfDates() {
        Labels labels = Labels.ENGLISH
                .withText(Label.DATE_TIME_AND_ZONE, "<{day}> \uD800 {month}\u202E")
                .withText(Label.MONTHS, "\uDC00&|\uDC00&|\uDC00&|4|5|6|7|8|9|10|11|12");
        Article article = Article.builder("a", "b").published(NOON).build();
        assertThat(TextRenderer.create().withLabels(labels).render(article)).contains("Published <1> \uFFFD \uFFFD&");
    }

    @Test
    void writesAnArticleWithItsLinksAsNotes() {
        Article article = Article.builder("ferry", "Night ferry returns to the old harbour")
                .genre(Genre.ANALYSIS)
                .url(url("harbour/ferry"))
                .kicker("Harbour")
                .standfirst("It sails at ten.")
                .author(Author.builder("Mira Vale").jobTitle("Harbour editor").build())
                .author("Jon Ek")
                .dateline("Oldhaven")
                .published(NOON)
                .updated(NOON.plusSeconds(3_600))
                .lead(PHOTO)
                .paragraph(
                        text("It "),
                        link(url("timetable"), text("sails "), emphasis("at ten")),
                        text(", and the pier that was closed for two winters is open again, says the "),
                        link(Url.of("/office"), "harbour office"),
                        text(" ("),
                        link(url("timetable"), "when"),
                        text(")."))
                .heading("The pier")
                .paragraph("One\ntwo.")
                .addCorrection(Correction.of(Correction.Kind.CORRECTION, "It was pier 3.", NOON))
                .build();
        assertThat(rendered(article)).isEqualTo("""
                        Analysis

                        Harbour

                        Night ferry returns to the old harbour
                        ======================================

                        It sails at ten.

                        By Mira Vale, Harbour editor and Jon Ek in Oldhaven

                        Published 1 March 2026, 12:00 UTC · Updated 13:00

                        [A ferry at a pier]
                        The ferry leaves.
                        Photo: Ada Brandt

                        It sails at ten [1], and the pier that was closed for two winters is
                        open again, says the harbour office [2] (when [1]).

                        The pier
                        --------

                        One
                        two.

                        Correction, 1 March 2026: It was pier 3.

                        [1] https://example.org/timetable
                        [2] https://example.org/office
                        """);
    }

    @Test
    void writesEveryKindOfBlock() {
        Article article = Article.builder("a", "Blocks")
                .add(Quote.of(text("At last."), text("Really."))
                        .withSource("The harbour master")
                        .withUrl(url("speech")))
                .add(PullQuote.of("Left out"))
                .add(ItemList.of(
                        Item.of("Ropes and everything else that one needs to moor"),
                        Item.of("Lamps").withNested(ItemList.of("Red", "Green").withOrdered(true))))
                .add(Figure.of(Video.builder("The crossing")
                        .embedUrl(url("film"))
                        .caption(text("Ten minutes"))
                        .transcript("Waves.\n\nGulls.")
                        .build()))
                .add(Embed.of(url("post")).withProvider("Chirp").withCaption(text("As seen")))
                .add(Table.ofHeader("Hour", "Pier").withRow("Ten", "3").withCaption("Departures"))
                .add(Code.of("if (a) {\n\tsail();\n}"))
                .add(Divider.of())
                .add(RelatedLinks.of(RelatedLink.of("The old pier", url("pier"))))
                .add(Rating.of(3.5, 5).withUnit("stars").withVerdict("Go."))
                .add(Place.of("Pier 3").withPoint(new GeoPoint(46.25, 6.5)))
                .add(Custom.of("poll", Map.of()).withFallback("A poll"))
                .add(Box.of(Box.Kind.FACTS, "Facts", Paragraph.of("Ten knots"), Paragraph.of("Two decks")))
                .add(LiveUpdate.of(NOON, "It sails", Paragraph.of("Slowly.")).withKeyEvent(true))
                .add(Heading.of(3, "Deeper"))
                .build();
        assertThat(TextRenderer.create().withWidth(40).render(article)).isEqualTo("""
                        Blocks
                        ======

                        > At last.
                        >
                        > Really.
                        >
                        > — The harbour master [1]

                        - Ropes and everything else that one
                          needs to moor
                        - Lamps
                          1. Red
                          2. Green

                        [The crossing [2]]

                        Ten minutes

                        Transcript

                        | Waves.
                        |
                        | Gulls.

                        View on Chirp [3]

                        As seen

                        Departures

                        Hour | Pier
                        Ten | 3

                            if (a) {
                                sail();
                            }

                        * * *

                        Read more: The old pier [4]

                        3.5 out of 5 stars Go.

                        Pier 3
                        46.25, 6.5

                        A poll

                        | Facts
                        |
                        | Ten knots
                        |
                        | Two decks

                        It sails
                        --------

                        Key event 1 March 2026, 12:00

                        Slowly.

                        Deeper

                        [1] https://example.org/speech
                        [2] https://example.org/film
                        [3] https://example.org/post
                        [4] https://example.org/pier
                        """);
    }

    @Test
    void hidesACommentAloneAsInADiscussion() {
        Comment pending = comment("c", null, "Wait.").with(c -> c.state(Comment.State.PENDING));
        Comment spam = comment("c", null, "Buy!").with(c -> c.state(Comment.State.SPAM));
        TextRenderer own = TextRenderer.create().withOwnPendingComments(Set.of("c"));
        assertThat(rendered(pending)).isEmpty();
        assertThat(own.render(pending)).contains("Wait.");
        assertThat(own.render(spam)).isEmpty();
    }

    @Test
    void indentsRepliesBelowTheAnsweredComment() {
        Discussion discussion = Discussion.builder("a")
                .addComment(comment("1", null, "One.\n\nTwo."))
                .addComment(comment("2", "1", "Three."))
                .addComment(comment("3", "2", "gone").with(c -> c.state(Comment.State.DELETED)))
                .addComment(comment("4", "3", "Four."))
                .addComment(comment("5", null, "Buy!").with(c -> c.state(Comment.State.SPAM)))
                .build();
        Page page = Page.of(
                        Publication.builder("Gazette", url("")).build(),
                        Article.builder("a", "b")
                                .addRelated(RelatedLink.of("Piers", url("piers")))
                                .build())
                .withDiscussion(discussion);
        assertThat(rendered(page)).isEqualTo("""
                        b
                        =

                        You may also like
                        -----------------

                        - Piers [1]

                        3 comments
                        ----------

                        Reader 1, 1 March 2026, 12:00:

                        One.

                        Two.

                          Reader 2, in reply to Reader 1, 1 March 2026, 12:00:

                          Three.

                            This comment was removed.

                              Reader 4, 1 March 2026, 12:00:

                              Four.

                        [1] https://example.org/piers
                        """);
    }

    @Test
    void writesOnlyTheFreePartBeforeAPaywall() {
        Article article = Article.builder("a", "b")
                .access(Access.of(Access.Level.SUBSCRIPTION).withFreeParagraphs(1))
                .paragraph("Free.")
                .paragraph("Paid.")
                .build();
        assertThat(rendered(article)).endsWith("Free.\n\nThe rest of this article is for subscribers.\n");
        assertThat(TextRenderer.create().withFullAccess(true).render(article)).endsWith("Free.\n\nPaid.\n");
    }

    @Test
    void writesTheTitleAndTheConceptsOfAPhoto() {
        Photo photo = PHOTO.with(p -> p.title("Last boat")
                .addConcept(Concept.of(Concept.Kind.PERSON, "Jon Ek"))
                .addConcept(Concept.mediaTopic("20001248", ""))
                .addConcept(Concept.of(Concept.Kind.OBJECT, "Kittiwake"))
                .link(Link.of(url("map"))));
        assertThat(rendered(photo)).isEqualTo("""
                        [A ferry at a pier] [1]
                        Last boat
                        The ferry leaves.
                        Pictured: Jon Ek and Kittiwake
                        Photo: Ada Brandt

                        [1] https://example.org/map
                        """);
    }

    @Test
    void writesTheEditorsNoteAndTheAddressOfAPlace() {
        assertThat(rendered(Article.builder("a", "Ferry")
                        .digitalSource(DigitalSource.AI_GENERATED)
                        .editorReviewed(true)
                        .editorsNote("The owner advertises here.")
                        .author("Mira Vale")
                        .printedByline("From our staff")
                        .published(NOON)
                        .displayed(NOON.plusSeconds(3_600))
                        .add(Place.of("Fish quay").withAddress("Quay Road 1"))
                        .addCorrection(Correction.of(Correction.Kind.CORRECTION, "It was pier 3.", null))
                        .build()))
                .contains(
                        "Reviewed by an editor\n\nEditor’s note: The owner",
                        "From our staff\n\nBy Mira Vale\n\nPublished 1 March 2026, 13:00",
                        "Fish quay\nQuay Road 1\n",
                        "Correction: It was pier 3.");
    }

    @Test
    void writesLinksOfACommentAsNotes() {
        assertThat(rendered(Comment.builder("1", NOON, RichText.link(url("plan"), "The plan"))
                        .digitalSource(DigitalSource.AI_GENERATED)
                        .build()))
                .contains("AI-generated\n\nThe plan [1]", "[1] https://example.org/plan");
    }

    @Test
    void writesTheDateOfARecording() {
        Audio audio = Audio.builder("The horn", Rendition.of(url("horn.mp3")))
                .published(Instant.parse("2018-04-01T09:00:00Z"))
                .build();

        assertThat(rendered(audio)).contains("The horn", "Published", "2018");
    }

    @Test
    void writesTheDescriptionAndThePageOfARecording() {
        Video video = Video.builder("Leaving")
                .addRendition(Rendition.of(url("v.mp4")))
                .url(url("leaving"))
                .description("A minute.\n\nNo words.")
                .caption("Filmed at dawn")
                .build();
        assertThat(rendered(video)).isEqualTo("""
                        [Leaving [1]]

                        A minute.

                        No words.

                        Filmed at dawn

                        [1] https://example.org/leaving
                        """);
    }

    @Test
    void quotesAnEmbeddedPost() {
        assertThat(rendered(Embed.of(url("post")).withTitle("A post").withFallback("She sails!\nAt ten.")))
                .isEqualTo("""
                        > She sails!
                        > At ten.

                        A post [1]

                        [1] https://example.org/post
                        """);
    }

    @Test
    void startsAParagraphOfAPostAfterABlankLine() {
        assertThat(rendered(Embed.of(url("post")).withTitle("A post").withFallback("She sails!\n\nAt ten.")))
                .startsWith("> She sails!\n>\n> At ten.\n");
    }

    @Test
    void linksToTheFileOfARecordingWhosePageCannotBeFollowed() {
        Video video = Video.builder("Leaving")
                .addRendition(Rendition.of(url("v.mp4")))
                .url(Url.of("javascript:alert(1)"))
                .build();
        assertThat(rendered(video)).isEqualTo("[Leaving [1]]\n\n[1] https://example.org/v.mp4\n");
    }

    @Test
    void linksToAFileThatProgramsCanOpenRatherThanToAStream() {
        Video video = Video.builder("Leaving")
                .addRendition(Rendition.of(url("v.m3u8")))
                .addRendition(Rendition.of(url("v.mp4")))
                .build();
        assertThat(rendered(video)).contains("v.mp4").doesNotContain("m3u8");
    }

    @Test
    void writesTheDescriptionOfAPhotoOnlyIfTheCaptionDiffers() {
        assertThat(rendered(PHOTO.with(p -> p.alt("Dawn").caption("Dawn").credit(null))))
                .isEqualTo("Dawn\n");
        assertThat(rendered(PHOTO.with(p -> p.alt("Dawn").caption("Today").credit(null))))
                .isEqualTo("[Dawn]\nToday\n");
    }

    @Test
    void omitsBoxesAndCorrectionsWithoutText() {
        Article article = Article.builder("a", "b")
                .add(Box.of(Box.Kind.KEY_POINTS, null))
                .addCorrection(Correction.of(Correction.Kind.CORRECTION, " ", NOON))
                .build();
        assertThat(rendered(article)).isEqualTo("b\n=\n");
    }

    @Test
    void separatesABoxThatBeginsWithAnEmbedFromTheTextBefore() {
        Article article = Article.builder("a", "b")
                .paragraph("Before")
                .add(Box.of(Box.Kind.FACTS, null, Embed.of(url("post")).withTitle("A post")))
                .build();
        assertThat(rendered(article)).contains("Before\n\n| A post [1]\n");
    }

    @Test
    void writesTheAuthorsAndTheLastChangeOfALiveUpdate() {
        LiveUpdate update = LiveUpdate.of(NOON, "Off", Paragraph.of("It sails."))
                .withAuthors(List.of(
                        Author.builder("Jon Ek").build(),
                        Author.builder("Mira Vale").build(),
                        Author.builder("\u200B").build()))
                .withUpdated(NOON.plusSeconds(60))
                .withPinned(true);
        assertThat(rendered(update)).isEqualTo("""
                        Off
                        ---

                        Pinned 1 March 2026, 12:00 · Updated 12:01

                        By Jon Ek and Mira Vale

                        It sails.
                        """);
    }

    @Test
    void writesLiveUpdatesInTheOrderOfThePage() {
        Article report = Article.builder("a", "b")
                .access(Access.of(Access.Level.SUBSCRIPTION).withFreeParagraphs(2))
                .add(LiveUpdate.of(NOON, "Old", Paragraph.of("It sails.")))
                .add(LiveUpdate.of(NOON.plusSeconds(60), "New", Paragraph.of("It arrives.")))
                .add(LiveUpdate.of(NOON.plusSeconds(30), "Pinned", Paragraph.of("A summary."))
                        .withPinned(true))
                .add(LiveUpdate.of(NOON.plusSeconds(90), "Newest", Paragraph.of("It rests.")))
                .build();
        assertThat(rendered(report)).containsSubsequence("New\n", "Old\n").doesNotContain("Newest", "A summary");
        assertThat(TextRenderer.create().withFullAccess(true).render(report))
                .containsSubsequence("New\n", "Old\n", "A summary.", "Newest\n");
        assertThat(rendered(report.with(a -> a.access(Access.FREE))))
                .containsSubsequence("A summary.", "Newest\n", "New\n", "Old\n");
    }

    @Test
    void writesRetractionsAboveTheHeadlineAndTheNewestCorrectionFirst() {
        Article article = Article.builder("a", "The headline")
                .addCorrection(Correction.of(Correction.Kind.CORRECTION, "Older.", NOON))
                .addCorrection(Correction.of(Correction.Kind.RETRACTION, "Taken back.", NOON))
                .addCorrection(Correction.of(Correction.Kind.CLARIFICATION, "Newer.", NOON.plusSeconds(86_400)))
                .build();
        assertThat(rendered(article)).isEqualTo("""
                        Retraction, 1 March 2026: Taken back.

                        The headline
                        ============

                        Clarification, 2 March 2026: Newer.

                        Correction, 1 March 2026: Older.
                        """);
    }

    @Test
    void writesNoSecondNumberAfterTheNumberOfANoteInTheContent() {
        Article article = Article.builder("a", "b")
                .url(url("a"))
                .paragraph(text("It left"), link(Url.of("#n1"), marked(Mark.SUPERSCRIPT, "1")), text("."))
                .paragraph(text("See "), link(Url.of("#n1"), "the note"), text("."))
                .add(Paragraph.of("1. Note").withId("n1"))
                .build();
        assertThat(rendered(article)).endsWith("""
                        It left [1].

                        See the note [1].

                        1. Note

                        [1] https://example.org/a#block-n1
                        """);
    }

    @Test
    void writesTheEndOfALiveReport() {
        Instant noon = Instant.parse("2026-03-01T12:00:00Z");
        Article article =
                Article.builder("a", "b").published(noon).coverageEnded(noon).build();

        assertThat(rendered(article)).contains("Live coverage ended");
    }

    @Test
    void writesALabelAboveKeyPointsWithoutATitle() {
        Box points = Box.of(Box.Kind.KEY_POINTS, null, ItemList.of("She is back"));
        Article article = Article.builder("a", "b").add(points).build();
        assertThat(rendered(article)).endsWith("""
                        | Key points
                        |
                        | - She is back
                        """);
        assertThat(MarkdownRenderer.create().render(article)).contains("**Key points**\n\n- She is back\n");
        assertThat(rendered(article.with(a -> a.body(List.of(points.withTitle("In short"))))))
                .contains("| In short\n")
                .doesNotContain("Key points");
    }

    @Test
    void writesTheSeriesAndThePart() {
        Series series = Series.of("Night ferries").withUrl(Url.of("https://example.org/night"));
        Article article = Article.builder("a", "b")
                .series(series.withPosition(2).withTotal(5))
                .build();

        assertThat(rendered(article)).contains("Series: Night ferries [1] · Part 2 of 5\n");
        assertThat(rendered(article.with(a -> a.series(series)))).contains("Series: Night ferries [1]\n");
        assertThat(rendered(article.with(a -> a.series(series.withPosition(0)))))
                .contains("Series: Night ferries [1]\n");
        assertThat(rendered(article.with(a -> a.series(series.withName(" "))))).doesNotContain("Series");
    }

    @Test
    void writesTheStartOfAnOrderedList() {
        ItemList list = ItemList.of("Read the height", "Go home").withOrdered(true);

        assertThat(rendered(list.withStart(3))).isEqualTo("3. Read the height\n4. Go home\n");
        assertThat(rendered(list.withReversed(true))).isEqualTo("2. Read the height\n1. Go home\n");
        assertThat(rendered(list.withStart(Integer.MAX_VALUE))).contains("2147483648. Go home");
    }

    @Test
    void writesEmptyCellsForSpans() {
        Table table = Table.of(
                Table.Row.of(
                        Table.Cell.of("Party").withRowSpan(2),
                        Table.Cell.of("Votes").withColumnSpan(2)),
                Table.Row.of(Table.Cell.of("2022"), Table.Cell.of("2026")));

        assertThat(rendered(table)).isEqualTo("Party | Votes |\n| 2022 | 2026\n");
    }

    @Test
    void writesLinksWithinAnArticleAsAddressesOfThePage() {
        Article article = Article.builder("a", "b")
                .url(url("ferry"))
                .add(Paragraph.of(RichText.of(text("See "), link(Url.of("#source"), "the source"), text("."))))
                .add(ItemList.of(ItemList.Item.of("Source").withId("source")))
                .build();

        assertThat(rendered(article)).contains("the source [1].", "[1] https://example.org/ferry#block-source");
    }

    @Test
    void writesQuotationMarksAndTildes() {
        assertThat(rendered(RichText.of(marked(Mark.QUOTATION, "No"), text(" for "), marked(Mark.STRIKETHROUGH, "20"))))
                .isEqualTo("“No” for ~20~\n");
        assertThat(rendered(RichText.of(text("a"), marked(Mark.STRIKETHROUGH, " "), text("b"))))
                .isEqualTo("a b\n");
    }

    @Test
    void writesNoNoteForALinkWhoseTextIsItsAddress() {
        assertThat(rendered(link(url("a"), "https://example.org/a"))).isEqualTo("https://example.org/a\n");
    }

    @Test
    void writesNoNoteForALinkWhoseTextIsItsMailAddressOrPhoneNumber() {
        assertThat(rendered(link(Url.of("mailto:a@example.org"), "a@example.org")))
                .isEqualTo("a@example.org\n");
        assertThat(rendered(link(Url.of("TEL:+441632960000"), "+441632960000"))).isEqualTo("+441632960000\n");
        assertThat(rendered(link(Url.of("mailto:a@example.org"), "Write"))).startsWith("Write [1]\n");
        assertThat(rendered(RichText.of(
                        text("Call "),
                        link(Url.of("tel:999"), "0800 12999"),
                        text(" or "),
                        link(Url.of("tel:999"), "999"))))
                .startsWith("Call 0800 12999 [1] or 999\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "/relative", "data:text/plain,a"})
    void writesNoNoteForAnAddressThatCannotBeFollowed(String address) {
        assertThat(rendered(link(Url.of(address), "a"))).isEqualTo("a\n");
    }

    @ParameterizedTest
    @CsvSource({
        "a\u001B[31mb, a\uFFFD[31mb",
        "a\u0000b\u0085c, 'a\uFFFDb\nc'",
        "a\u202Eb\u2066c\u202C, abc",
        "a\uD800b, a\uFFFDb",
        "a\uFFFEb, a\uFFFDb",
        "a\u00ADb, ab",
        "'a\r\nb\rc', 'a\nb\nc'"
    })
    void removesTerminalCommandsAndDirectionCharacters(String typed, String expected) {
        assertThat(rendered(Paragraph.of(typed))).isEqualTo(expected + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "one two three, 7, 'one two|three'",
        "one two three, 8, 'one two|three'",
        "one   two, 7, 'one two'",
        "https://example.org/very/long here, 8, https://example.org/very/long|here",
        "港は再び開きました。, 8, 港は再び|開きまし|た。",
        "開きました。, 10, 開きまし|た。",
        "「港」, 2, 「港」",
        "항구가 다시 열렸다, 8, 항구가|다시|열렸다",
        "e\u0301e\u0301 e\u0301e\u0301, 5, e\u0301e\u0301 e\u0301e\u0301",
        "👩\u200D🚀👩\u200D🚀, 4, 👩\u200D🚀|👩\u200D🚀"
    })
    void breaksLinesByTheRulesOfTheScript(String typed, int width, String expected) {
        assertThat(TextRenderer.create().withWidth(width).render(Paragraph.of(typed)))
                .isEqualTo(expected.replace('|', '\n') + "\n");
    }

    @Test
    void rejectsAWidthOfZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextRenderer.create().withWidth(0))
                .withMessage("columns must be at least 1, not 0");
    }

    private static Comment comment(String id, String parentId, String text) {
        return Comment.builder(id, NOON, text)
                .authorName("Reader " + id)
                .parentId(parentId)
                .build();
    }

    private static Url url(String path) {
        return Url.of("https://example.org/" + path);
    }

    private static String rendered(Content content) {
        return TextRenderer.create().render(content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "ä", "😀", "x y ", "ก"})
    void limitsTheBytesOfALine(String text) {
        String longText = text.repeat(3_000);
        Content box = Box.of(Box.Kind.FACTS, "Facts", ItemList.of(longText), Code.of(longText), Paragraph.of(longText));

        String rendered = TextRenderer.create().withWidth(5_000).render(box);

        assertThat(rendered.lines()).allMatch(line -> line.getBytes(UTF_8).length <= 998);
        assertThat(rendered.replaceAll("[\\s|-]", "")).contains(longText.replaceAll("\\s", ""));
    }

    @Test
    void writesSuperscriptsAsCharacters() {
        Url note = Url.of("#note");

        assertThat(rendered(RichText.of(text("10"), marked(Mark.SUPERSCRIPT, "80"), text(" atoms"))))
                .isEqualTo("10⁸⁰ atoms\n");
        assertThat(rendered(RichText.of(text("It left"), link(note, marked(Mark.SUPERSCRIPT, "1")), text("."))))
                .isEqualTo("It left [1].\n");
    }
}
