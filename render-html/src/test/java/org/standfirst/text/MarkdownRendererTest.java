package org.standfirst.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.standfirst.body.RichText.code;
import static org.standfirst.body.RichText.emphasis;
import static org.standfirst.body.RichText.link;
import static org.standfirst.body.RichText.marked;
import static org.standfirst.body.RichText.strong;
import static org.standfirst.body.RichText.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Concept;
import org.standfirst.Content;
import org.standfirst.Correction;
import org.standfirst.Credit;
import org.standfirst.Gallery;
import org.standfirst.MediaCredit;
import org.standfirst.Omission;
import org.standfirst.Photo;
import org.standfirst.RelatedLink;
import org.standfirst.Rendition;
import org.standfirst.Rights;
import org.standfirst.Section;
import org.standfirst.Series;
import org.standfirst.Status;
import org.standfirst.Url;
import org.standfirst.Video;
import org.standfirst.body.Box;
import org.standfirst.body.Code;
import org.standfirst.body.Divider;
import org.standfirst.body.Embed;
import org.standfirst.body.Figure;
import org.standfirst.body.Heading;
import org.standfirst.body.ItemList;
import org.standfirst.body.ItemList.Item;
import org.standfirst.body.LiveUpdate;
import org.standfirst.body.Mark;
import org.standfirst.body.Paragraph;
import org.standfirst.body.PullQuote;
import org.standfirst.body.Quote;
import org.standfirst.body.RelatedLinks;
import org.standfirst.body.RichText;
import org.standfirst.body.Table;

class MarkdownRendererTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final MarkdownRenderer MARKDOWN = MarkdownRenderer.create();
    private static final Photo PHOTO = Photo.builder(Rendition.of(url("dawn.jpg")))
            .alt("A ferry [at a pier]")
            .caption(RichText.of(text("The ferry "), emphasis("leaves"), text(".")))
            .credit(MediaCredit.of("Ada Brandt", "Coast Press"))
            .build();
    private static final Article FERRY = Article.builder("ferry", "Night ferry returns")
            .status(Status.PUBLISHED)
            .url(url("harbour/ferry"))
            .language(Locale.ENGLISH)
            .kicker("Harbour")
            .standfirst("It sails at ten.")
            .author(Author.builder("Mira Vale").url(url("vale")).build())
            .author("Jon O'Ek")
            .published(NOON)
            .rights(new Rights(null, null, null, url("licence"), null, null, null))
            .lead(PHOTO)
            .paragraph(text("It "), link(Url.of("/times"), text("sails "), strong("at ten")), text(".\nEvery night."))
            .heading("The pier #")
            .add(ItemList.of(
                    Item.of("One")
                            .withNested(
                                    ItemList.of("Under one").withOrdered(true).withStart(3)),
                    Item.of("Two")))
            .add(ItemList.of("Another list"))
            .add(Quote.of("We waited.").withSource("Mira").withUrl(url("said")))
            .add(Table.ofHeader("Pier", "Depth").withRow("A|B", "4 m"))
            .add(Code.of("if (a) {\n\n```").withProgrammingLanguage("java"))
            .add(Divider.of())
            .add(new RelatedLinks(List.of(RelatedLink.of("The timetable", url("times"))), null, null))
            .add(Embed.of(Url.of("https://video.example/watch?v=1")))
            .addCorrection(Correction.of(Correction.Kind.CORRECTION, "It was pier 3.", NOON))
            .build();

    @Test
    void writesAnArticleFromTitleToCorrections() {
        assertThat(MARKDOWN.render(FERRY)).isEqualTo("""
                        Harbour

                        # Night ferry returns

                        It sails at ten.

                        By [Mira Vale](https://news.example/vale) and Jon O'Ek

                        Published 1 March 2026, 12:00 UTC

                        ![A ferry \\[at a pier\\]](https://news.example/dawn.jpg)\\
                        The ferry *leaves*.\\
                        Photo: Ada Brandt, Coast Press

                        It [sails **at ten**](https://news.example/times).\\
                        Every night.

                        ## The pier \\#

                        - One

                          3. Under one
                        - Two

                        * Another list

                        > We waited.
                        >
                        > — Mira <https://news.example/said>

                        | Pier | Depth |
                        | --- | --- |
                        | A\\|B | 4 m |

                        ````java
                        if (a) {

                        ```
                        ````

                        ***

                        Read more: [The timetable](https://news.example/times)

                        <https://video.example/watch?v=1>

                        Correction, 1 March 2026: It was pier 3.
                        """);
    }

    @Test
    void writesFrontMatterInsteadOfTheHeader() {
        assertThat(MARKDOWN.withFrontMatter(true).render(FERRY)).startsWith("""
                        ---
                        title: 'Night ferry returns'
                        kicker: 'Harbour'
                        description: 'It sails at ten.'
                        authors:
                          - 'Mira Vale'
                          - 'Jon O''Ek'
                        date: '2026-03-01T12:00:00Z'
                        canonical: 'https://news.example/harbour/ferry'
                        license: 'https://news.example/licence'
                        language: 'en'
                        ---

                        ![A ferry""");
    }

    @Test
    void writesTheExpiryInFrontMatter() {
        assertThat(MARKDOWN.withFrontMatter(true).render(FERRY.with(a -> a.expires(NOON.plusSeconds(60)))))
                .contains("\ndate: '2026-03-01T12:00:00Z'\nexpiryDate: '2026-03-01T12:01:00Z'\n");
    }

    @Test
    void writesSectionsKeywordsConceptsSummaryAndSlugInFrontMatterOnly() {
        Article article = Article.builder("a", "b")
                .status(Status.PUBLISHED)
                .summary("Ferries sail again.")
                .slug("night-ferry")
                .sections(List.of(Section.of("World"), Section.of("Europe")))
                .furtherSections(List.of(Section.of("Travel"), Section.of("World"), Section.of(" ")))
                .keywords(List.of("ferry", "night"))
                .concepts(List.of(
                        Concept.of(Concept.Kind.PLACE, "Saltmarrow"), Concept.of(Concept.Kind.SUBJECT, "ferry")))
                .paragraph("Text.")
                .build();
        assertThat(MARKDOWN.withFrontMatter(true).render(article)).isEqualTo("""
                ---
                title: 'b'
                description: 'Ferries sail again.'
                categories:
                  - 'World'
                  - 'Europe'
                  - 'Travel'
                tags:
                  - 'ferry'
                  - 'night'
                  - 'Saltmarrow'
                slug: 'night-ferry'
                ---

                Text.
                """);
        assertThat(MARKDOWN.withFrontMatter(true).render(article.with(a -> a.standfirst("It sails at ten."))))
                .contains("\ndescription: 'It sails at ten.'\nsummary: 'Ferries sail again.'\n");
        assertThat(MARKDOWN.render(article)).endsWith("Topics: Saltmarrow, ferry, Travel, World\n");
    }

    @Test
    void reportsAddressesOfSectionsConceptsAndOtherCreditsInFrontMatter() {
        List<Omission> omissions = new ArrayList<>();
        Article article = Article.builder("a", "b")
                .addSection(Section.of("World", url("world")))
                .addFurtherSection(Section.of("Travel").withId("t"))
                .addConcept(Concept.of(Concept.Kind.PLACE, "Saltmarrow"))
                .author("Mira Vale")
                .addCredit(Credit.of("Mira Vale", Credit.Role.PHOTOGRAPHER))
                .build();
        MARKDOWN.withFrontMatter(true).withOmissionListener(omissions::add).render(article);
        assertThat(omissions)
                .extracting(Omission::path, Omission::value)
                .containsExactly(
                        tuple("byline.credits", "Mira Vale"),
                        tuple("topics.sections[0].url", "https://news.example/world"),
                        tuple("topics.furtherSections[0].id", "t"),
                        tuple("topics.concepts[0]", "Saltmarrow"));
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void marksAnArticleThatIsNotPublishedAsADraft(Status status) {
        List<Omission> omissions = new ArrayList<>();
        String markdown = MARKDOWN.withFrontMatter(true)
                .withOmissionListener(omissions::add)
                .render(Article.builder("a", "b").status(status).build());
        assertThat(markdown.contains("\ndraft: true\n")).isEqualTo(status != Status.PUBLISHED);
        assertThat(omissions.isEmpty()).isEqualTo(status == Status.PUBLISHED || status == Status.DRAFT);
    }

    @Test
    void removesHiddenCharactersInFrontMatterOnly() {
        String markdown = MARKDOWN.withFrontMatter(true)
                .render(FERRY.with(
                        a -> a.headline("\uFEFFDampf\u00ADschiff\u200B").paragraph("Dampf\u00ADschiff")));

        assertThat(markdown).contains("title: 'Dampfschiff'\n", "\nDampf\u00ADschiff\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"und", "und-GB", "x-default", "x-klingon"})
    void writesNoLanguageInFrontMatterForATagWithoutALanguage(String tag) {
        assertThat(MARKDOWN.withFrontMatter(true).render(FERRY.with(a -> a.language(Locale.forLanguageTag(tag)))))
                .doesNotContain("language:");
    }

    @Test
    void writesOnlyTheNameOfTheSeriesInFrontMatter() {
        List<Omission> omissions = new ArrayList<>();
        Article article = Article.builder("a", "b")
                .series(Series.of("Night ferries").withUrl(Url.of("/night")).withPosition(2))
                .paragraph("Text.")
                .build();
        assertThat(MARKDOWN.withFrontMatter(true)
                        .withOmissionListener(omissions::add)
                        .render(article))
                .contains("series: 'Night ferries'\n")
                .endsWith("---\n\nText.\n");
        assertThat(omissions)
                .containsExactly(
                        Omission.of("topics.series.url", "/night", "is not written in front matter"),
                        Omission.of("topics.series.position", "2", "is not written in front matter"));
    }

    @Test
    void writesASuperscriptLinkToAParagraphAsAFootnote() {
        Article article = Article.builder("a", "b")
                .paragraph(text("It left"), link(Url.of("#late"), marked(Mark.SUPERSCRIPT, "1")), text(": late."))
                .add(Paragraph.of("By an hour.\nOr two.").withId("late"))
                .build();
        assertThat(MARKDOWN.render(article)).endsWith("""
                        It left[^late]&#58; late.

                        [^late]: By an hour.\\
                            Or two.
                        """);
        assertThat(omissions(article)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. No list | 1\\. No list",
                "- No list | \\- No list",
                "# No heading | \\# No heading",
                "AT&T &amp; x | AT&T \\&amp; x",
                "<b>*_`[a](b)~~ | \\<b>\\*\\_\\`\\[a\\](b)\\~\\~",
                "C# and a > b - c | C# and a > b - c",
                "{% raw %} {# x #} {{ y }} <% z %> 5% | \\{\\% raw %} \\{\\# x #} \\{\\{ y }} \\<\\% z %> 5%",
            })
    void escapesTextThatCouldBeMarkup(String text, String markdown) {
        assertThat(MARKDOWN.render(RichText.of(text))).isEqualTo(markdown + "\n");
    }

    @Test
    void writesDelimitersThatWorkAtEveryPosition() {
        assertThat(MARKDOWN.render(RichText.of(text("un"), strong("believ"), text("able"))))
                .isEqualTo("un**believ**able\n");
        assertThat(MARKDOWN.render(RichText.of(text("a"), strong("(b)"), text("c"))))
                .isEqualTo("&#97;**(b)**&#99;\n");
        assertThat(MARKDOWN.render(RichText.of(text("a"), strong(" b "), text("c"))))
                .isEqualTo("&#97;**&#32;b&#32;**&#99;\n");
        assertThat(MARKDOWN.render(RichText.of(strong("a"), emphasis("b"), code("`c"))))
                .isEqualTo("**a**_b_`` `c ``\n");
        assertThat(MARKDOWN.render(RichText.of(text("Oh!"), link(url("x"), "no image"))))
                .isEqualTo("Oh&#33;[no image](https://news.example/x)\n");
    }

    @Test
    void writesQuotationMarksAroundAQuotationAsAWhole() {
        assertThat(MARKDOWN.render(RichText.of(
                        text("He "),
                        marked(Mark.QUOTATION, text("said "), strong("no"), text(" to"), code("x")),
                        text("."))))
                .isEqualTo("He “said **no** to`x`”.\n");
    }

    @Test
    void writesQuotationMarksOutsideOfEmphasisAndLinksWithinTheQuotation() {
        RichText home = link(url("x"), "home");

        assertThat(MARKDOWN.render(marked(Mark.QUOTATION, strong("we"), text(" go "), home)))
                .isEqualTo("“**we** go [home](https://news.example/x)”\n");
        assertThat(MARKDOWN.render(
                        RichText.of(strong("He said "), marked(Mark.QUOTATION, strong("no")), text(" and left"))))
                .isEqualTo("**He said “no”** and left\n");
        assertThat(MARKDOWN.render(RichText.of(
                        link(url("x"), text("on "), marked(Mark.QUOTATION, "home"), text(" rule")), text("."))))
                .isEqualTo("[on “home” rule](https://news.example/x).\n");
        assertThat(MARKDOWN.render(
                        RichText.of(link(url("x"), text("Minister: "), marked(Mark.QUOTATION, "we won")), text("."))))
                .isEqualTo("[Minister: “we won”](https://news.example/x).\n");
        assertThat(MARKDOWN.render(
                        RichText.of(text("He "), emphasis(marked(Mark.QUOTATION, "won"), text(", he says")))))
                .isEqualTo("He *“won”, he says*\n");
    }

    @Test
    void writesNoQuotationMarksAroundBlankText() {
        assertThat(MARKDOWN.render(RichText.of(text("a"), marked(Mark.QUOTATION, " "), text("b"))))
                .isEqualTo("a b\n");
    }

    @Test
    void writesTheBracketsOfANoteOnTheLine() {
        RichText note = RichText.of(
                text("left"), marked(Mark.SUPERSCRIPT, text("["), link(Url.of("#x"), "1"), text("]")), text("."));

        assertThat(MARKDOWN.render(note)).isEqualTo("left \\[1\\].\n");
        assertThat(MARKDOWN.render(Article.builder("a", "b")
                        .url(url("ferry"))
                        .add(Paragraph.of(note))
                        .add(Heading.of(2, "X").withId("x"))
                        .build()))
                .contains("1](https://news.example/ferry#block-x)\\].");
    }

    @Test
    void writesNoLinkAroundBlankText() {
        RichText text = RichText.of(text("a"), link(url("x"), " "), text("b"));

        assertThat(MARKDOWN.render(text)).isEqualTo("a b\n");
        assertThat(TextRenderer.create().render(text)).isEqualTo("a b\n");
    }

    @Test
    void reportsRunsByTheirIndexesInTheModel() {
        RichText text = RichText.of(
                text("a"),
                link(url("x"), "\u200B"),
                text("b\n"),
                marked(Mark.HIGHLIGHT, text("c"), strong("\n")),
                text("d"));

        Article article = Article.builder("a", "b")
                .add(Paragraph.of(text))
                .paragraph(strong(" "), marked(Mark.HIGHLIGHT, "c"))
                .build();

        assertThat(omissions(article))
                .containsExactly(
                        "body[0].text.runs[1].link is a link without visible text: https://news.example/x",
                        "body[0].text.runs[3].marks has no markup in Markdown: HIGHLIGHT",
                        "body[1].text.runs[1].marks has no markup in Markdown: HIGHLIGHT");
    }

    @Test
    void choosesAFileThatEveryProgramShows() {
        Photo photo = Photo.builder(Rendition.of(url("a.avif"), 1600, 900))
                .addRendition(Rendition.of(url("b.tif"), 1600, 900))
                .addRendition(Rendition.of(url("c.jpg"), 1600, 900))
                .alt("Dawn")
                .build();
        List<Omission> omissions = new ArrayList<>();

        assertThat(MARKDOWN.withOmissionListener(omissions::add).render(photo))
                .isEqualTo("![Dawn](https://news.example/c.jpg)\n");
        assertThat(omissions)
                .extracting(Omission::path)
                .containsExactly("renditions[0]", "renditions[1]", "renditions[2].pixels");
        assertThat(MARKDOWN.render(photo.with(
                        p -> p.renditions(List.of(Rendition.of(Url.of("javascript:a")), Rendition.of(url("d.png")))))))
                .isEqualTo("![Dawn](https://news.example/d.png)\n");
    }

    @Test
    void choosesAFileWhoseAddressIsKnownWithoutABase() {
        Photo photo = Photo.builder(Rendition.of(url("a.avif")))
                .addRendition(Rendition.of(Url.of("b.jpg")))
                .alt("Dawn")
                .build();

        assertThat(MarkdownRenderer.create().render(photo)).isEqualTo("![Dawn](https://news.example/a.avif)\n");
    }

    @Test
    @Timeout(20)
    void writesManyQuotationsInLinearTime() {
        List<RichText.Run> runs = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            runs.addAll(marked(Mark.QUOTATION, text("ay")).runs());
            runs.addAll(text(" said the mate, ".repeat(4)).runs());
        }
        assertThat(MARKDOWN.render(new RichText(runs))).startsWith("“ay” said the mate, ");
    }

    @Test
    void writesAGalleryAsAListOfImages() {
        assertThat(MARKDOWN.render(
                        Figure.of(Gallery.builder(List.of(PHOTO, PHOTO)).build())))
                .startsWith("""
                        - ![A ferry \\[at a pier\\]](https://news.example/dawn.jpg)\\
                          The ferry *leaves*.\\
                          Photo: Ada Brandt, Coast Press
                        - ![A ferry""");
    }

    @Test
    void reportsValuesWithoutMarkup() {
        Article article = Article.builder("a", "b")
                .paragraph(marked(Mark.HIGHLIGHT, "here"), link(Url.of("/no-base"), "there"))
                .add(PullQuote.of("here"))
                .add(Heading.of(2, "Two\nlines").withId("two"))
                .add(Box.of(Box.Kind.SIDEBAR, null, Paragraph.of("In a box")))
                .build();
        assertThat(omissions(article))
                .containsExactly(
                        "body[0].text.runs[0].marks has no markup in Markdown: HIGHLIGHT",
                        "body[0].text.runs[1].link.url is relative, and no base address is known: /no-base",
                        "body[1] is a pull quote, which repeats the text: here",
                        "body[2].id has no markup in Markdown: two",
                        "body[2].text is a line break, which Markdown does not allow here: \\u000a",
                        "body[3].kind has no markup in Markdown; its text is written: SIDEBAR");
    }

    @Test
    void linksToTheFileOfARecordingWhosePageCannotBeFollowed() {
        Video video = Video.builder("Leaving")
                .addRendition(Rendition.of(Url.of("https://news.example/v.mp4")))
                .url(Url.of("javascript:alert(1)"))
                .build();
        assertThat(MARKDOWN.render(video)).contains("https://news.example/v.mp4");
    }

    @Test
    void linksToAFileThatProgramsCanOpenRatherThanToAStream() {
        Video video = Video.builder("Leaving")
                .addRendition(Rendition.of(url("v.m3u8")))
                .addRendition(Rendition.of(url("v.mp4")))
                .build();
        assertThat(MARKDOWN.render(video)).isEqualTo("[Leaving](https://news.example/v.mp4)\n");
        assertThat(omissions(video)).anyMatch(omission -> omission.contains("v.m3u8"));
    }

    @Test
    void omitsBoxesAndCorrectionsWithoutText() {
        Article article = Article.builder("a", "b")
                .add(Box.of(Box.Kind.KEY_POINTS, null))
                .addCorrection(Correction.of(Correction.Kind.CORRECTION, " ", Instant.EPOCH))
                .build();
        assertThat(MARKDOWN.render(article)).isEqualTo("# b\n");
    }

    @Test
    void startsAParagraphOfAPostAfterABlankLine() {
        Embed post = Embed.of(Url.of("https://news.example/post")).withFallback("She sails!\n\nAt ten.");
        assertThat(MARKDOWN.render(post)).isEqualTo("""
                        > She sails!
                        >
                        > At ten.

                        <https://news.example/post>
                        """);
    }

    @Test
    void writesRetractionsAndUpdatesInTheOrderOfThePage() {
        Instant noon = Instant.parse("2026-03-01T12:00:00Z");
        Article report = Article.builder("a", "The headline")
                .add(LiveUpdate.of(noon, "Old", Paragraph.of("It sails.")).withId("old"))
                .add(LiveUpdate.of(noon.plusSeconds(60), "New", Paragraph.of("It arrives.")))
                .addCorrection(Correction.of(Correction.Kind.CORRECTION, "Older.", noon))
                .addCorrection(Correction.of(Correction.Kind.RETRACTION, "Taken back.", noon))
                .addCorrection(Correction.of(Correction.Kind.CORRECTION, "Newer.", noon.plusSeconds(60)))
                .build();
        assertThat(MARKDOWN.render(report))
                .containsSubsequence("Taken back.", "# The headline", "## New", "## Old", "Newer.", "Older.");
        assertThat(MARKDOWN.withFrontMatter(true).render(report)).contains("---\n\nRetraction, ");
        assertThat(omissions(report)).anyMatch(omission -> omission.startsWith("body[0].id "));
    }

    @Test
    void rejectsARelativeBase() {
        assertThatIllegalArgumentException().isThrownBy(() -> MARKDOWN.withBase(Url.of("/a")));
    }

    private static List<String> omissions(Content content) {
        List<Omission> omissions = new ArrayList<>();
        MARKDOWN.withOmissionListener(omissions::add).render(content);
        return omissions.stream().map(Omission::toString).toList();
    }

    private static Url url(String path) {
        return Url.of("https://news.example/" + path);
    }
}
