package org.standfirst.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.standfirst.body.RichText.link;
import static org.standfirst.body.RichText.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Comment;
import org.standfirst.Concept;
import org.standfirst.Correction;
import org.standfirst.Discussion;
import org.standfirst.FeedLink;
import org.standfirst.MachineRights;
import org.standfirst.MediaCredit;
import org.standfirst.Page;
import org.standfirst.Photo;
import org.standfirst.Publication;
import org.standfirst.RelatedLink;
import org.standfirst.Renderer;
import org.standfirst.Rendition;
import org.standfirst.Rights;
import org.standfirst.Section;
import org.standfirst.Status;
import org.standfirst.Translation;
import org.standfirst.Url;
import org.standfirst.body.Quote;
import org.standfirst.body.RelatedLinks;
import org.standfirst.labels.Label;
import org.standfirst.labels.Labels;

class PageRendererTest {
    private static final Page PAGE = page();
    /** Updated with the system property {@code standfirst.golden.update}; review its diff. */
    private static final Path GOLDEN = Path.of("src/test/resources/org/standfirst/html/golden/page.html");

    @Test
    void linksToTheMarkdownVersionInTheHead() {
        Page page = Page.of(
                Publication.builder("The Courier", Url.of("https://news.example/"))
                        .build(),
                Article.builder("a", "Ferry").build());
        String link = "<link rel=\"alternate\" type=\"text/markdown\" href=\"article.md\">";
        assertThat(PageRenderer.create().render(page)).doesNotContain("text/markdown");
        assertThat(PageRenderer.create()
                        .with(o -> o.markdown(Url.of("article.md")))
                        .render(page))
                .contains(link);
        assertThat(PageRenderer.create()
                        .with(o -> o.markdown(Url.of("javascript:x")))
                        .render(page))
                .doesNotContain("text/markdown");
    }

    @Test
    void rendersAWholePage() throws IOException {
        PageRenderer pages = PageRenderer.of(data("{\"@graph\":[]}")).withTheme(Theme.none());
        String html =
                pages.with(o -> o.commentForm(CommentForm.to(url("comments")))).render(PAGE);
        String lines = html.replace("><", ">\n<");
        if (Boolean.getBoolean("standfirst.golden.update")) {
            Files.writeString(GOLDEN, lines + "\n");
        }
        assertThat(lines + "\n").isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void writesTheExpiryOfAnArticleForSearchEngines() {
        Page expiring = Page.of(
                PAGE.publication(), PAGE.article().with(a -> a.expires(Instant.parse("2026-03-31T22:00:00.5Z"))));

        assertThat(PageRenderer.of(data("{}")).render(expiring))
                .contains("max-video-preview:-1, unavailable_after: 2026-03-31T22:00:00Z\">");
    }

    @Test
    void removesHiddenCharactersInTheHeadOnly() {
        Article article = PAGE.article()
                .with(a -> a.headline("Dampf\u00ADschiff \u200Bmی\u200Cخ 👩\u200D👧")
                        .socialHeadline("\uFEFFShip\u2060s")
                        .searchHeadline(null)
                        .summary("A\u200Bb")
                        .keywords(List.of("ferry\u200B")));

        String html = PageRenderer.create().render(Page.of(PAGE.publication(), article));

        String head = html.substring(0, html.indexOf("</head>"));
        assertThat(head)
                .contains("<title>Dampfschiff mی\u200Cخ 👩\u200D👧 – ", "\"Ships\"", "\"Ab\"", "\"ferry\"")
                .doesNotContainPattern("[\u00AD\u200B\u2060\uFEFF]");
        assertThat(html).contains(">Dampf\u00ADschiff \u200Bmی\u200Cخ 👩\u200D👧</h1>");
    }

    @Test
    void writesTitlesAndDescriptionsOnOneLineInTheHead() {
        Article article = Article.builder("a", "One \n \n two")
                .standfirst("Three\r\n\r\nfour")
                .build();
        Publication publication = Publication.builder("The\nCourier", Url.of("https://example.org/"))
                .build();
        assertThat(PageRenderer.create().render(Page.of(publication, article)))
                .contains(
                        "<title>One two – The Courier</title>",
                        "name=\"description\" content=\"Three four\"",
                        "\"og:site_name\" content=\"The Courier\"",
                        "\"og:title\" content=\"One two\"",
                        "\"og:description\" content=\"Three four\"",
                        "Three<br><br>four");
    }

    @Test
    void titlesAPageWithTheNameThatIsNotBlank() {
        Publication publication = Publication.builder("The Courier", Url.of("https://example.org/"))
                .build();
        Article untitled = Article.builder("a", " ").build();
        assertThat(PageRenderer.create().render(Page.of(publication, untitled)))
                .contains("<title>The Courier</title>", "<article class=\"sf-article h-entry\" data-genre")
                .doesNotContain("<h1");
        Publication unnamed = publication.with(p -> p.name(""));
        assertThat(PageRenderer.create().render(Page.of(unnamed, untitled.with(a -> a.headline("News")))))
                .contains("<title>News</title>");
        assertThat(PageRenderer.create().render(Page.of(unnamed, untitled)))
                .contains("<title>https://example.org/</title>");
    }

    @ParameterizedTest
    @CsvSource({"es-419", "en-001", "es"})
    void writesNoLocaleWithoutACountryForOpenGraph(String language) {
        Article article = Article.builder("a", "b")
                .language(Locale.forLanguageTag(language))
                .build();
        Publication publication = Publication.builder("The Courier", Url.of("https://example.org/"))
                .build();
        assertThat(PageRenderer.create().render(Page.of(publication, article))).doesNotContain("og:locale");
    }

    @Test
    void writesMachineRightsAndFediverseHandlesInTheHead() {
        Page page = PAGE.withPublication(PAGE.publication()
                        .with(p -> p.machineRights(MachineRights.of(MachineRights.TdmReservation.RESERVED)
                                .withTdmPolicy(url("mining"))
                                .withRslLicence(url("rsl.xml")))))
                .withArticle(PAGE.article()
                        .with(a -> a.rights(Rights.of("Gazette").withC2paManifest(url("a.c2pa")))
                                .author(Author.builder("Mira")
                                        .fediverseHandle("mira@social.example")
                                        .build())));

        assertThat(PageRenderer.create().render(page))
                .contains(
                        "<meta name=\"fediverse:creator\" content=\"mira@social.example\">",
                        "<meta name=\"tdm-reservation\" content=\"1\">",
                        "<meta name=\"tdm-policy\" content=\"https://example.org/mining\">",
                        "<link rel=\"license\" type=\"application/rsl+xml\" href=\"https://example.org/rsl.xml\">",
                        "<link rel=\"c2pa-manifest\" href=\"https://example.org/a.c2pa\">");
        assertThat(PageRenderer.create().render(PAGE)).doesNotContain("tdm-", "rsl+xml", "c2pa");
    }

    @Test
    void showsTheDisplayedDateOnThePageAndInTheHead() {
        Instant displayed = Instant.parse("2027-01-02T03:04:05Z");

        assertThat(PageRenderer.create().render(PAGE.withArticle(PAGE.article().with(a -> a.displayed(displayed)))))
                .contains(
                        "<meta property=\"article:published_time\" content=\"2027-01-02T03:04:05Z\">",
                        "<time class=\"sf-published dt-published\" datetime=\"2027-01-02T03:04:05Z\">");
    }

    @Test
    void escapesStructuredDataInTheScript() {
        String json = "{\"a\":\"</script><script>alert(1)</script><!--&\u2028\"}";
        assertThat(PageRenderer.of(data(json)).render(PAGE))
                .contains(
                        "<script type=\"application/ld+json\">{\"a\":\"\\u003c/script\\u003e\\u003cscript\\u003ealert(1)"
                                + "\\u003c/script\\u003e\\u003c!--\\u0026\\u2028\"}</script>");
    }

    @Test
    void writesTheNonceOnTheStyle() {
        assertThat(PageRenderer.of(data("{}")).withNonce("q/+1==").render(PAGE)).contains("<style nonce=\"q/+1==\">");
    }

    @Test
    @Tag("exhaustive")
    void keepsAllOptionsInAnyOrderOfCalls() {
        Labels labels = Labels.ENGLISH.withText(Label.SKIP, "Go"); // once, since it takes long
        List<UnaryOperator<PageRenderer>> calls = List.of(
                pages -> pages.withStructuredData(data("{}")),
                pages -> pages.withHtml(
                        HtmlRenderer.builder().addClasses(Role.HEADLINE, "big").build()),
                pages -> pages.withTheme(Theme.css("p {}")),
                pages -> pages.withNonce("q/+1=="),
                pages -> pages.with(o -> o.labels(labels)),
                pages -> pages.with(o -> o.addToSlot(Slot.BODY_END, (page, html) -> html.text("end"))));
        String expected = permutations(calls).get(0).render(PAGE);
        assertThat(expected)
                .contains("ld+json\">{}<", "p-name big\"", "<style nonce=\"q/+1==\">p {}<", ">Go<", "end</body>");
        assertThat(permutations(calls))
                .hasSize(720)
                .allSatisfy(pages -> assertThat(pages.render(PAGE)).isEqualTo(expected));
    }

    /** Returns a renderer for each order of the calls. */
    private static List<PageRenderer> permutations(List<UnaryOperator<PageRenderer>> calls) {
        if (calls.isEmpty()) {
            return List.of(PageRenderer.create());
        }
        return calls.stream()
                .flatMap(last -> permutations(
                                calls.stream().filter(call -> call != last).toList())
                        .stream()
                        .map(last))
                .toList();
    }

    @Test
    void hasNoStructuredDataByDefault() {
        assertThat(PageRenderer.create().render(PAGE)).doesNotContain("ld+json").contains("<style>");
        assertThat(PageRenderer.of(data("{}")).withStructuredData(null).render(PAGE))
                .isEqualTo(PageRenderer.create().render(PAGE));
    }

    @Test
    void linksToAStyleSheet() {
        assertThat(PageRenderer.of(data("{}"))
                        .withTheme(Theme.stylesheet(url("site.css")))
                        .render(PAGE))
                .contains("<link rel=\"stylesheet\" href=\"https://example.org/site.css\">")
                .doesNotContain("<style");
    }

    @Test
    void linksToTheFeedsOfThePublication() {
        Publication gazette = Publication.builder("The Gazette", url(""))
                .addFeed(FeedLink.of(url("rss"), FeedLink.Format.RSS))
                .addFeed(FeedLink.of(url("atom"), FeedLink.Format.ATOM).withTitle("From the harbour"))
                .addFeed(FeedLink.of(url("feed"), FeedLink.Format.JSON_FEED).withTitle("From \"the\" coast"))
                .build();
        assertThat(PageRenderer.of(data("{}")).render(Page.of(gazette, PAGE.article())))
                .contains("<link rel=\"alternate\" type=\"application/rss+xml\" title=\"The Gazette\""
                        + " href=\"https://example.org/rss\">"
                        + "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"From the harbour\""
                        + " href=\"https://example.org/atom\">"
                        + "<link rel=\"alternate\" type=\"application/feed+json\""
                        + " title=\"From &quot;the&quot; coast\" href=\"https://example.org/feed\">");
    }

    @Test
    void linksToTranslationsAndTheDefaultLanguage() {
        Article article = PAGE.article()
                .with(a -> a.translations(List.of(
                        Translation.of(Locale.FRENCH, url("fr")),
                        Translation.of(Locale.forLanguageTag("x-default"), url("choose")))));

        assertThat(PageRenderer.of(data("{}")).render(PAGE.withArticle(article)))
                .contains("<link rel=\"alternate\" href=\"https://example.org/fr\" hreflang=\"fr\">"
                        + "<link rel=\"alternate\" href=\"https://example.org/choose\" hreflang=\"x-default\">");
    }

    @Test
    void omitsAFeedWithoutAnAbsoluteAddress() {
        Publication gazette = Publication.builder("The Gazette", url(""))
                .addFeed(FeedLink.of(Url.of("/rss"), FeedLink.Format.RSS))
                .addFeed(FeedLink.of(Url.of("javascript:alert(1)"), FeedLink.Format.ATOM))
                .build();
        assertThat(PageRenderer.of(data("{}")).render(Page.of(gazette, PAGE.article())))
                .doesNotContain("application/rss+xml", "application/atom+xml");
    }

    @Test
    void startsEveryIdWithThePrefixOfThePage() {
        Page page = PAGE.withIdPrefix("n <");
        assertThat(PageRenderer.create().render(page))
                .contains("aria-labelledby=\"n_0020_003cheadline\"", "id=\"n_0020_003cheadline\"")
                .doesNotContain("\"headline\"");
        assertThat(HtmlRenderer.create().render(page)).contains("id=\"n_0020_003cheadline\"");
        assertThat(HtmlRenderer.create().withIdPrefix("x-").render(page)).contains("id=\"x-headline\"");
    }

    @Test
    void rejectsAPrefixOfFragmentsForAPage() {
        PageRenderer pages = PageRenderer.create();
        HtmlRenderer prefixed = HtmlRenderer.create().withIdPrefix("x-");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pages.withHtml(prefixed))
                .withMessageContaining("Page.withIdPrefix");
    }

    @Test
    void writesNoUpdateBeforeThePublicationInTheHead() {
        Instant published = Instant.parse("2026-03-01T06:00:00Z");
        assertThat(PageRenderer.create()
                        .render(PAGE.withArticle(
                                PAGE.article().with(a -> a.published(published).updated(published.minusSeconds(1))))))
                .contains("article:published_time")
                .doesNotContain("article:modified_time");
        assertThat(PageRenderer.create()
                        .render(PAGE.withArticle(
                                PAGE.article().with(a -> a.published(published).updated(published)))))
                .contains("\"article:modified_time\" content=\"2026-03-01T06:00:00Z\"");
    }

    @Test
    void writesNoPropertyOfABlankName() {
        Article article = PAGE.article()
                .with(a -> a.author("")
                        .keywords(List.of("", "ferry", "\u200B"))
                        .sections(List.of(Section.of(" ", url("blank")), Section.of("News", url("news"))))
                        .furtherSections(List.of(Section.of("\u00A0", url("further"))))
                        .lead(Photo.builder(Rendition.of(url("a.jpg"), 1600, 900))
                                .alt(" ")
                                .credit(MediaCredit.ofAgencies("\u200B"))
                                .build()));

        assertThat(PageRenderer.create().render(Page.of(PAGE.publication(), article)))
                .contains("article:section\" content=\"News\"", "article:tag\" content=\"ferry\"")
                .doesNotContainPattern("content=\"[\\s\u200B]*\"")
                .doesNotContain("/blank\"", "/further\"", "class=\"sf-photo-credit");
    }

    @Test
    void choosesAWideSupportedImageForMetadata() {
        Photo photo = Photo.builder(Rendition.of(url("a-400.jpg"), 400, 225))
                .addRendition(Rendition.of(url("a-1600.avif"), 1600, 900))
                .addRendition(Rendition.of(url("a-1600.jpg"), 1600, 900).withMediaType("image/jpg"))
                .addRendition(Rendition.of(url("a-square.jpg"), 1200, 1200))
                .build();
        Page page = PAGE.withArticle(PAGE.article().with(a -> a.lead(photo)));
        assertThat(PageRenderer.of(data("{}")).render(page))
                .contains("<meta property=\"og:image\" content=\"https://example.org/a-1600.jpg\">"
                        + "<meta property=\"og:image:type\" content=\"image/jpeg\">"
                        + "<meta property=\"og:image:width\" content=\"1600\">"
                        + "<meta property=\"og:image:height\" content=\"900\">");
    }

    @Test
    void writesTheWidthOfAnImageOfUnknownHeight() {
        Page page = PAGE.withArticle(PAGE.article()
                .with(a -> a.lead(
                        Photo.builder(Rendition.ofWidth(url("a.png"), 1600)).build())));
        assertThat(PageRenderer.of(data("{}")).render(page))
                .contains("<meta property=\"og:image:width\" content=\"1600\">")
                .doesNotContain("og:image:height");
    }

    @Test
    void excludesAnUnpublishedArticleFromIndexing() {
        Page draft = PAGE.withArticle(PAGE.article().with(a -> a.status(Status.DRAFT)));
        assertThat(PageRenderer.of(data("{}")).render(draft)).contains("content=\"noindex, ");
    }

    @Test
    void rendersTheSameToEveryOutput() throws IOException {
        PageRenderer pages = PageRenderer.of(data("{}"));
        StringWriter writer = new StringWriter();
        pages.render(PAGE, writer);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        pages.render(PAGE, stream);
        assertThat(writer).hasToString(pages.render(PAGE));
        assertThat(stream.toString(UTF_8)).isEqualTo(pages.render(PAGE));
        assertThat(pages.toBytes(PAGE)).isEqualTo(stream.toByteArray());
    }

    @Test
    void throwsTheExceptionOfTheStream() {
        IOException full = new IOException("disk full");
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw full;
            }
        };
        PageRenderer pages = PageRenderer.of(data("{}"));
        assertThat(catchThrowable(() -> pages.render(PAGE, out))).isSameAs(full);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-5, -5", "0, 10"})
    void omitsImpossibleSizesOfImages(int width, int height) {
        Photo photo = Photo.builder(Rendition.of(url("a.jpg"), width, height)).build();
        Page page = PAGE.withArticle(PAGE.article().with(a -> a.lead(photo)));

        assertThat(PageRenderer.of(data("{}")).render(page))
                .contains("og:image\"")
                .doesNotContain("og:image:width", "og:image:height");
    }

    @Test
    void usesAShortPrefixOfIds() {
        assertThat(PageRenderer.create().render(PAGE.withIdPrefix("x".repeat(10_000))))
                .contains("id=\"" + "x".repeat(50) + "headline\"");
    }

    @Test
    void rejectsNullStructuredData() {
        assertThatNullPointerException().isThrownBy(() -> PageRenderer.of(null)).withMessage("structuredData");
    }

    private static Page page() {
        Photo photo = Photo.builder(Rendition.of(url("dawn.jpg"), 1600, 1067))
                .alt("A ferry")
                .caption("Leaving")
                .credit(MediaCredit.of("Ada Brandt", "ABC"))
                .build();
        Author mira = Author.builder("Mira Vale")
                .url(url("mira"))
                .jobTitle("Harbour editor")
                .build();
        Article article = Article.builder("ferry", "Night ferry returns")
                .status(Status.PUBLISHED)
                .language(Locale.UK)
                .url(url("ferry"))
                .kicker("Harbour")
                .standfirst("It sails at ten.")
                .author(mira)
                .author("Jon Ek")
                .author("Ida Roth")
                .dateline("Oldhaven")
                .published(Instant.parse("2026-03-01T06:00:00Z"))
                .updated(Instant.parse("2026-03-01T09:30:00Z"))
                .addSection(Section.of("News", url("news")))
                .addConcept(Concept.of(Concept.Kind.PLACE, "Oldhaven").withUrl(url("oldhaven")))
                .addConcept(Concept.of(Concept.Kind.SUBJECT, "Ferries"))
                .addKeyword("ferry")
                .addTranslation(Translation.of(Locale.GERMAN, url("de/ferry")))
                .lead(photo)
                .paragraph(text("It "), link(url("timetable"), "sails"), text(" at ten."))
                .heading("The pier")
                .add(Quote.of("At last.").withSource("The harbour master"))
                .add(RelatedLinks.of(RelatedLink.of("The old pier", url("pier"))))
                .addCorrection(Correction.of(
                        Correction.Kind.CORRECTION, "It was pier 3.", Instant.parse("2026-03-01T09:30:00Z")))
                .addRelated(RelatedLink.of("A history of piers", url("piers")))
                .build();
        Comment comment = Comment.builder("1", Instant.parse("2026-03-01T10:00:00Z"), "Lovely.")
                .authorName("Marta")
                .build();
        return Page.of(Publication.builder("The Gazette", url("")).build(), article)
                .withDiscussion(Discussion.builder("ferry").addComment(comment).build());
    }

    private static Renderer<Page> data(String json) {
        return new Renderer<>() {
            @Override
            public String mediaType() {
                return "application/ld+json";
            }

            @Override
            public void render(Page page, OutputStream out) throws IOException {
                out.write(json.getBytes(UTF_8));
            }
        };
    }

    private static Url url(String path) {
        return Url.of("https://example.org/" + path);
    }
}
