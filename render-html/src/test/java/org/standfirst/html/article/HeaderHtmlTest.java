package org.standfirst.html.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standfirst.Access;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Comment;
import org.standfirst.CommentPolicy;
import org.standfirst.Correction;
import org.standfirst.Discussion;
import org.standfirst.Genre;
import org.standfirst.Page;
import org.standfirst.Photo;
import org.standfirst.Publication;
import org.standfirst.RelatedLink;
import org.standfirst.Rendition;
import org.standfirst.Section;
import org.standfirst.Series;
import org.standfirst.Sponsor;
import org.standfirst.Translation;
import org.standfirst.Url;
import org.standfirst.body.Box;
import org.standfirst.body.Heading;
import org.standfirst.body.LiveUpdate;
import org.standfirst.body.Paragraph;
import org.standfirst.body.Rating;
import org.standfirst.html.HtmlOptions;
import org.standfirst.html.HtmlRenderer;
import org.standfirst.html.PageRenderer;
import org.standfirst.html.Profile;
import org.standfirst.html.ShareLink;
import org.standfirst.labels.Labels;
import org.standfirst.text.TextRenderer;

class HeaderHtmlTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Photo FACE =
            Photo.builder(Rendition.of(url("face.jpg"), 100, 100)).build();

    @ParameterizedTest
    @CsvSource({"4, 5, ★★★★☆", "3.5, 5, ★★★½☆", "0, 3, ☆☆☆", "10, 10, ★★★★★★★★★★", "1.2, 2, ★☆", "1.3, 2, ★½"})
    void writesStarsInTheHeaderOfAReview(String value, String best, String stars) {
        Rating rating = Rating.of(Double.parseDouble(value), Double.parseDouble(best));
        String html = render(a -> a.genre(Genre.REVIEW).add(rating).paragraph("Text."));
        assertThat(html.substring(0, html.indexOf("sf-body")))
                .contains("<p class=\"sf-rating-summary\" data-rating=\"" + value + "\" data-best=\"" + best
                        + "\"><span class=\"sf-rating-stars\" aria-hidden=\"true\">" + stars + "</span> <strong");
    }

    @Test
    void writesASponsorWithoutANameByItsLogoOrAddress() {
        Sponsor unnamed = Sponsor.of("\u200B");
        Sponsor linked = unnamed.withUrl(url("sponsor"));

        assertThat(render(a -> a.sponsor(unnamed))).doesNotContain("sf-sponsor");
        assertThat(render(a -> a.sponsor(unnamed.withLogo(FACE)))).contains(">Paid for by </p>");
        assertThat(render(a -> a.sponsor(linked))).contains(">" + url("sponsor") + "</a>");
        assertThat(text(unnamed)).doesNotContain("Paid for");
        assertThat(text(unnamed.withUrl(Url.of("\njavascript:alert(1)")))).doesNotContain("Paid for");
        assertThat(text(linked)).contains("Paid for by " + url("sponsor"));
    }

    private static String text(Sponsor sponsor) {
        return TextRenderer.create()
                .render(Article.builder("a", "b").sponsor(sponsor).build());
    }

    @ParameterizedTest
    @CsvSource({"7, 11", "4, 4.5", "6, 5", "-1, 5", "70, 100"})
    void writesNoStarsForUnsuitableRatings(double value, double best) {
        assertThat(render(a -> a.genre(Genre.REVIEW).add(Rating.of(value, best))))
                .contains("<p class=\"sf-rating-summary\"")
                .doesNotContain("★", "☆", "sf-rating-stars");
    }

    @Test
    void writesOnlyAFreeRatingOfAReviewInTheHeader() {
        assertThat(render(a -> a.add(Rating.of(4, 5)))).doesNotContain("sf-rating-summary");
        Access paid = Access.of(Access.Level.SUBSCRIPTION).withFreeParagraphs(1);
        Consumer<Article.Builder> review = a -> a.genre(Genre.REVIEW)
                .paragraph("Free.")
                .paragraph("Paid.")
                .add(Rating.of(4, 5))
                .access(paid);
        assertThat(render(review)).doesNotContain("sf-rating-summary");
        assertThat(render(review, o -> o.fullAccess(true))).contains("sf-rating-summary");
    }

    @Test
    void showsThePortraitOfTheOnlyWriterOfAnOpinion() {
        Author mira = Author.builder("Mira Vale").portrait(FACE).build();
        Consumer<Article.Builder> opinion = a -> a.genre(Genre.OPINION).author(mira);
        assertThat(render(opinion)).contains("<img class=\"sf-byline-portrait\" alt=\"\"", "face.jpg");
        assertThat(render(opinion.andThen(a -> a.author("Tom Ferris")))).doesNotContain("sf-byline-portrait");
        assertThat(render(opinion.andThen(a -> a.genre(Genre.NEWS)))).doesNotContain("sf-byline-portrait");
    }

    @Test
    void writesTheJobTitlesOfSeveralWritersInTheirCards() {
        Author mira = Author.builder("Mira Vale").jobTitle("Chief reporter").build();
        Author tom = Author.builder("Tom Ferris").bio("Tom is new.").build();
        String one = render(a -> a.author(mira));
        assertThat(one).contains("Mira Vale</span>, <span class=\"sf-job-title").doesNotContain("sf-authors");
        String both = render(a -> a.author(mira).author(tom));
        assertThat(both)
                .containsSubsequence(
                        "sf-byline",
                        "Mira Vale",
                        "sf-body",
                        "<section class=\"sf-authors\" aria-label=\"About the writers\">",
                        "Chief reporter",
                        "Tom is new.")
                .containsOnlyOnce("Chief reporter");
        assertThat(HtmlRenderer.builder()
                        .profile(Profile.EMAIL)
                        .build()
                        .render(article(a -> a.author(mira).author(tom))))
                .contains("Chief reporter")
                .doesNotContain("sf-authors");
    }

    @Test
    void linksFromTheDatesToTheCorrections() {
        assertThat(render(a -> a.published(NOON)
                        .addCorrection(Correction.of(Correction.Kind.UPDATE, "More.", NOON.plusSeconds(200_000)))
                        .addCorrection(Correction.of(Correction.Kind.CORRECTION, "Name.", NOON))
                        .addCorrection(Correction.of(Correction.Kind.CORRECTION, "Date.", NOON.plusSeconds(90_000)))))
                .contains("<a class=\"sf-corrected\" href=\"#corrections\">Corrected <time class=\"sf-corrected-time\""
                        + " datetime=\"2026-03-02T13:00:00Z\">2 March 2026</time></a>")
                .contains("<section class=\"sf-corrections\" id=\"corrections\">");
        assertThat(render(a -> a.published(NOON).addCorrection(Correction.of(Correction.Kind.UPDATE, "More.", NOON))))
                .doesNotContain("sf-corrected\"");
    }

    @Test
    void linksToTranslationsByTheNamesOfTheirLanguages() {
        assertThat(render(a -> a.language(Locale.UK)
                        .translations(List.of(
                                Translation.of(Locale.GERMAN, url("de")),
                                Translation.of(Locale.forLanguageTag("pt-PT"), url("pt")),
                                Translation.of(Locale.forLanguageTag("pt-BR"), url("br")),
                                Translation.of(Locale.ROOT, url("unknown")),
                                Translation.of(Locale.forLanguageTag("cy"), url("cy")),
                                Translation.of(Locale.forLanguageTag("x-default"), url("choose"))))))
                .contains("<nav class=\"sf-translations\" aria-label=\"In other languages\">"
                        + "<ul class=\"sf-translation-list\"><li class=\"sf-translation\"><a class=\"sf-translation-link\""
                        + " rel=\"alternate\" href=\"https://example.org/de\" hreflang=\"de\" lang=\"de\" dir=\"ltr\">"
                        + "Deutsch</a></li>")
                .contains(">Português (pt-PT)</a>", ">Português (pt-BR)</a>")
                .contains(">cy</a></li></ul></nav>");
    }

    @Test
    void writesTheSeriesAndThePart() {
        Series series = Series.of("Night <ferries>");
        assertThat(render(a ->
                        a.series(series.withUrl(url("night")).withPosition(2).withTotal(5))))
                .contains(
                        "<p class=\"sf-series\">Series: <a class=\"sf-series-link\" href=\"https://example.org/night\">"
                                + "<bdi class=\"sf-series-name\">Night &lt;ferries&gt;</bdi></a> · <span class=\"sf-series-part\">Part 2 of 5</span></p>");
        assertThat(render(a -> a.series(series.withPosition(1_200))))
                .contains("</bdi> · <span class=\"sf-series-part\">Part 1,200<");
        assertThat(render(a -> a.series(series.withTotal(5))))
                .contains(
                        "<p class=\"sf-series\">Series: <bdi class=\"sf-series-name\">Night &lt;ferries&gt;</bdi></p>");
        assertThat(render(a -> a.series(series.withPosition(0)))).contains("</bdi></p>");
        assertThat(render(a -> a.series(series.withName("\u00a0").withPosition(2))))
                .doesNotContain("sf-series");
        assertThat(render(a -> {})).doesNotContain("sf-series");
    }

    @Test
    void writesTheLabelOfTheSeriesInTheLanguageOfTheLabels() {
        assertThat(HtmlRenderer.create()
                        .with(o -> o.labels(Labels.of(Locale.GERMAN)))
                        .render(article(a -> a.series(
                                        Series.of("Nights").withPosition(2).withTotal(5))
                                .language(Locale.UK))))
                .contains(
                        "<p class=\"sf-series\" lang=\"de\" dir=\"ltr\">Serie: <bdi class=\"sf-series-name\" lang=\"en-GB\""
                                + " dir=\"ltr\">Nights</bdi> · <span class=\"sf-series-part\">Teil 2 von 5</span></p>");
    }

    @Test
    void linksToThePreviousAndTheNextArticle() {
        RelatedLink previous = RelatedLink.of("One & first", url("one"));
        RelatedLink next = RelatedLink.of("Three", url("three"));
        String html = PageRenderer.create()
                .with(o -> o.previousArticle(previous).nextArticle(next))
                .render(Page.of(Publication.builder("Gazette", url("")).build(), article(a -> {})));
        assertThat(html)
                .containsSubsequence(
                        "<link rel=\"prev\" href=\"https://example.org/one\">",
                        "<link rel=\"next\" href=\"https://example.org/three\">",
                        "</head>",
                        "<nav class=\"sf-adjacent\" aria-label=\"Previous and next article\">"
                                + "<a class=\"sf-previous-article\" rel=\"prev\" href=\"https://example.org/one\">Previous:"
                                + " <bdi class=\"sf-adjacent-title\">One &amp; first</bdi></a>"
                                + "<a class=\"sf-next-article\" rel=\"next\" href=\"https://example.org/three\">Next:"
                                + " <bdi class=\"sf-adjacent-title\">Three</bdi></a></nav>");
        assertThat(render(a -> {}, o -> o.previousArticle(previous)))
                .contains("rel=\"prev\"")
                .doesNotContain("rel=\"next\"");
        assertThat(render(a -> {}, o -> o.nextArticle(RelatedLink.of("Bad", Url.of("javascript:alert(1)")))))
                .doesNotContain("sf-adjacent", "rel=\"next\"");
    }

    @Test
    void rejectsThePreviousAndTheNextArticleOutsideOfAPage() {
        HtmlRenderer mail = HtmlRenderer.builder().profile(Profile.EMAIL).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mail.with(o -> o.nextArticle(RelatedLink.of("Three", url("three")))))
                .withMessage("nextArticle has no effect with Profile.EMAIL");
    }

    @Test
    void sharesTheArticleByLinksWithoutScripts() {
        Consumer<Article.Builder> ferry = a -> a.url(url("ferry?a=1&b=2"));
        assertThat(render(ferry, o -> o.shareLinks(ShareLink.EMAIL, ShareLink.FACEBOOK)))
                .contains(
                        "href=\"mailto:?subject=Night%20%26%20ferry&amp;body=https%3A%2F%2Fexample.org%2Fferry%3Fa%3D1"
                                + "%26b%3D2\">Email</a>")
                .contains("u=https%3A%2F%2Fexample.org%2Fferry%3Fa%3D1%26b%3D2\">Facebook</a>");
        assertThat(render(a -> {}, o -> o.shareLinks(ShareLink.EMAIL))).doesNotContain("sf-share");
        assertThat(render(ferry)).doesNotContain("sf-share");
    }

    @Test
    void linksToTheHeadingsOfTheHighestLevelInTheTableOfContents() {
        String html = render(
                a -> a.add(Heading.of(2, "One"))
                        .add(Box.of(Box.Kind.FACTS, null, Heading.of(3, "Boxed")))
                        .add(Heading.of(3, "Inner"))
                        .add(Heading.of(2, "Two").withId("second"))
                        .add(Heading.of(2, "Three")),
                o -> o.contents(true));
        assertThat(html)
                .contains("<a class=\"sf-contents-link\" href=\"#heading-1\">One</a>")
                .contains("href=\"#block-second\">Two</a>", "href=\"#heading-3\">Three</a>")
                .contains("id=\"heading-1\">One</h3>", "id=\"heading-2\">Inner</h4>", "id=\"heading-3\">Three</h3>")
                .doesNotContain(">Inner</a>");
        assertThat(render(a -> a.add(Heading.of(2, "One")), o -> o.contents(true)))
                .doesNotContain("sf-contents");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-01T11:59:59Z, 0, ''",
        "2027-03-01T12:00:00Z, 1, This article is 1 year old.",
        "2029-01-01T00:00:00Z, 2, This article is 2 years old."
    })
    void writesTheAgeOfAnOldArticle(Instant now, int years, String text) {
        String html = render(a -> a.published(NOON), o -> o.now(now));
        if (years == 0) {
            assertThat(html).doesNotContain("sf-article-age");
        } else {
            assertThat(html).contains("<p class=\"sf-article-age\">" + text + "</p>");
        }
    }

    @Test
    void writesTheNumberOfCommentsInTheHeader() {
        Article ferry = article(a -> a.paragraph("Text."));
        Discussion one = Discussion.builder("a")
                .addComment(Comment.builder("c", NOON, "Yes").build())
                .build();
        Page page = Page.of(Publication.builder("b", url("")).build(), ferry);
        assertThat(PageRenderer.create().render(page.withDiscussion(one)))
                .containsSubsequence("href=\"#comments\">1 comment</a>", "sf-body", "id=\"comments\"");
        assertThat(PageRenderer.create()
                        .render(page.withDiscussion(Discussion.builder("a").build())))
                .contains("href=\"#comments\">No comments yet</a>", ">No comments yet</h2>");
    }

    @Test
    void writesZeroCommentsIfCommentsAreClosed() {
        Article closed = article(a -> a.paragraph("Text.").commentPolicy(CommentPolicy.CLOSED));
        Page page = Page.of(Publication.builder("b", url("")).build(), closed);
        assertThat(PageRenderer.create()
                        .render(page.withDiscussion(Discussion.builder("a").build())))
                .containsSubsequence("href=\"#comments\">0 comments</a>", ">0 comments</h2>", "Comments are closed.")
                .doesNotContain("No comments yet");
    }

    @Test
    void writesTheDayAboveLiveUpdatesOfLaterDays() {
        String html = render(a -> a.genre(Genre.LIVE)
                .published(NOON)
                .add(update("one", 60))
                .add(update("two", 120))
                .add(update("three", 90_000)));
        assertThat(html)
                .containsSubsequence(
                        "<p class=\"sf-live-day\"><time class=\"sf-live-day-time\" datetime=\"2026-03-02T13:00:00Z\">"
                                + "2 March 2026</time></p>",
                        ">13:00<",
                        "1 March 2026</time></p>",
                        ">12:02<",
                        ">12:01<")
                .doesNotContain("2026, 12:02");
        assertThat(render(a -> a.published(NOON).add(update("one", 60)))).doesNotContain("sf-live-day\"");
    }

    @Test
    void linksToKeyEventsAboveALiveReportThatHasEnded() {
        LiveUpdate one = update("one", 60).withKeyEvent(true).withId("1");
        LiveUpdate two = update("two", 120).withKeyEvent(true).withId("2");
        String html = render(a -> a.genre(Genre.LIVE)
                .published(NOON)
                .coverageEnded(NOON.plusSeconds(999))
                .add(one)
                .add(two));
        assertThat(html)
                .containsSubsequence(
                        "data-genre=\"live\" data-ended",
                        "<nav class=\"sf-key-events\" aria-labelledby=\"key-events-heading\">",
                        "href=\"#block-2\">two</a>",
                        "href=\"#block-1\">one</a>",
                        "<article class=\"sf-live-update\" id=\"block-2\" data-key")
                .doesNotContain("<p class=\"sf-label\">Live</p>");
        assertThat(render(a -> a.genre(Genre.LIVE).published(NOON).add(one)))
                .contains("<p class=\"sf-label\">Live</p>")
                .doesNotContain("sf-key-events", "data-ended");
    }

    @Test
    void linksOnlyToTheNewestKeyEvents() {
        String html = render(a -> {
            a.published(NOON);
            for (int i = 1; i <= 30; i++) {
                a.add(update("event " + i, i).withKeyEvent(true).withId("e" + i));
            }
        });
        assertThat(html.split("<a class=\"sf-key-event-link\"", -1)).hasSize(21);
        assertThat(html)
                .containsSubsequence("href=\"#block-e30\">event 30</a>", "href=\"#block-e11\">event 11</a>", "</nav>")
                .doesNotContain("href=\"#block-e10\">event 10</a>");
    }

    @Test
    void sortsKeyEventsByTimeRegardlessOfPinning() {
        String html = render(a -> {
            a.published(NOON);
            for (int i = 1; i <= 21; i++) {
                a.add(update("event " + i, i)
                        .withKeyEvent(true)
                        .withPinned(i <= 2)
                        .withId("e" + i));
            }
        });
        assertThat(html)
                .containsSubsequence(
                        "href=\"#block-e21\">event 21</a>",
                        "href=\"#block-e3\">event 3</a>",
                        "href=\"#block-e2\">event 2</a>",
                        "</nav>")
                .doesNotContain("href=\"#block-e1\">event 1</a>");
    }

    @Test
    void writesTheNarrowestSectionIfThereIsNoKicker() {
        Consumer<Article.Builder> sections =
                a -> a.addSection(Section.of("Travel")).addSection(Section.of("Ferries", url("ferries")));

        assertThat(render(sections))
                .contains(
                        "<p class=\"sf-kicker\"><a class=\"sf-kicker-link p-category\" href=\"https://example.org/ferries\">"
                                + "Ferries</a></p>");
        assertThat(render(sections.andThen(a -> a.kicker("Night")))).contains(">Night</a></p>");
        assertThat(render(a -> a.kicker("Night")))
                .contains("<p class=\"sf-kicker\"><span class=\"sf-kicker-name p-category\">Night</span></p>");
    }

    private static LiveUpdate update(String title, int seconds) {
        return LiveUpdate.of(NOON.plusSeconds(seconds), title, Paragraph.of("Text of " + title));
    }

    private static String render(Consumer<Article.Builder> change) {
        return render(change, options -> {});
    }

    private static String render(Consumer<Article.Builder> change, Consumer<HtmlOptions> options) {
        return HtmlRenderer.create().with(options).render(article(change));
    }

    private static Article article(Consumer<Article.Builder> change) {
        return Article.builder("a", "Night & ferry").build().with(change);
    }

    private static Url url(String path) {
        return Url.of("https://example.org/" + path);
    }
}
