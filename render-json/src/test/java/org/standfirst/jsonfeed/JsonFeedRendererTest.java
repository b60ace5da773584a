package org.standfirst.jsonfeed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Access;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Credit;
import org.standfirst.Feed;
import org.standfirst.Omission;
import org.standfirst.Photo;
import org.standfirst.Publication;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.testkit.HostileStrings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonFeedRendererTest {
    private static final JsonFeedRenderer FEEDS = JsonFeedRenderer.create();
    private static final Article FERRY = FeedSamples.article();

    private static JsonNode feed(Feed feed) {
        return JsonMapper.shared().readTree(FEEDS.render(feed));
    }

    private static JsonNode feed(Consumer<Publication.Builder> change) {
        return feed(Feed.of(FeedSamples.GAZETTE.with(change), List.of()));
    }

    private static JsonNode item(Consumer<Article.Builder> change) {
        return feed(FeedSamples.feed(FERRY.with(change))).get("items").get(0);
    }

    private static List<String> omissions(Feed feed) {
        List<String> omissions = new ArrayList<>();
        FEEDS.withOmissionListener(omission -> omissions.add(omission.path() + " " + omission.reason()))
                .render(feed);
        return omissions;
    }

    private static List<String> omissions(Consumer<Article.Builder> change) {
        return omissions(FeedSamples.feed(FERRY, FERRY.with(change)));
    }

    @Test
    void hasTheMediaTypeOfTheFormat() {
        assertThat(FEEDS.mediaType()).isEqualTo("application/feed+json");
    }

    @Test
    void writesABriefArticle() {
        assertThat(FEEDS.render(FeedSamples.feed(FERRY.with(a -> a.paragraph("She sails\nat ten.")))))
                .isEqualTo("{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"The Gazette\","
                        + "\"home_page_url\":\"https://gazette.example/\",\"language\":\"en-GB\",\"items\":["
                        + "{\"id\":\"ferry\",\"url\":\"https://gazette.example/ferry\","
                        + "\"title\":\"Night ferry returns\",\"content_text\":\"She sails\\nat ten.\","
                        + "\"date_published\":\"2026-03-01T06:00:00Z\"}]}");
    }

    @Test
    void writesTheAddressInPlaceOfABlankName() {
        assertThat(feed(p -> p.name(" ")).get("title").stringValue()).isEqualTo("https://gazette.example/");
    }

    @Test
    void writesOnlySquareLogosAsIcon() {
        Rendition wide = Rendition.of(Url.of("https://gazette.example/wide.png"), 800, 200);
        Rendition unknown = Rendition.ofWidth(Url.of("https://gazette.example/unknown.png"), 512);
        Rendition square = Rendition.of(Url.of("https://gazette.example/square.png"), 512, 512);
        Photo logo = Photo.builder(wide)
                .addRendition(Rendition.of(wide.url()))
                .addRendition(unknown)
                .build();

        assertThat(feed(p -> p.logo(logo)).has("icon")).isFalse();
        assertThat(feed(p -> p.logo(logo.with(l -> l.addRendition(square))))
                        .get("icon")
                        .stringValue())
                .isEqualTo(square.url().text());
    }

    @Test
    void writesNoLanguageThatIsNotKnown() {
        assertThat(feed(p -> p.language(Locale.ROOT)).has("language")).isFalse();
        assertThat(item(a -> a.language(Locale.ROOT)).has("language")).isFalse();
    }

    @Test
    void writesTheLanguageOfAnArticleThatDiffersFromThePublication() {
        assertThat(item(a -> a.language(Locale.FRANCE)).get("language").stringValue())
                .isEqualTo("fr-FR");
        assertThat(item(a -> {}).has("language")).isFalse();
    }

    @Test
    void writesTheOutputOfTheContentRendererUnchanged() {
        String headline = "\"\\ </script> \u0001 \uD83D\uDE00";
        String json = JsonFeedRenderer.of(FeedSamples.CONTENT)
                .render(FeedSamples.feed(FERRY.with(a -> a.headline(headline).paragraph("Text"))));
        JsonNode item = JsonMapper.shared().readTree(json).get("items").get(0);
        assertThat(item.get("content_html").stringValue()).isEqualTo("<p class=\"a\">" + headline + " &amp; text</p>");
        assertThat(item.has("content_text")).isFalse();
    }

    @Test
    void writesNothingBehindAPaywall() {
        Access access = Access.of(Access.Level.SUBSCRIPTION);
        Consumer<Article.Builder> text =
                a -> a.paragraph("Free").paragraph("Paid").summary("Sum\u00ADmary");

        assertThat(content(text)).isEqualTo("Free\n\nPaid");
        assertThat(content(text.andThen(a -> a.access(access.withFreeParagraphs(1)))))
                .isEqualTo("Free");
        assertThat(content(text.andThen(a -> a.access(access.withFreeParagraphs(0)))))
                .isEqualTo("Summary");
        assertThat(content(text.andThen(a -> a.access(access)))).isEqualTo("Summary");
        assertThat(content(text.andThen(a -> a.access(access).summary(null)))).isEmpty();
    }

    private static String content(Consumer<Article.Builder> change) {
        return item(change).get("content_text").stringValue();
    }

    @Test
    void writesTextsOnOneLineWithoutHiddenCharacters() {
        JsonNode item = item(a -> a.headline("\uFEFFNight\u200B\nferry\u00AD").summary("By\nnight"));
        assertThat(item.get("title").stringValue()).isEqualTo("Night ferry");
        assertThat(item.get("summary").stringValue()).isEqualTo("By night");
        assertThat(item(a -> a.headline("\u200B")).has("title")).isFalse();
    }

    @Test
    void replacesLoneSurrogates() {
        assertThat(FEEDS.render(FeedSamples.feed(FERRY.with(a -> a.headline("a\uD800b")))))
                .contains("\"title\":\"a\uFFFDb\"");
    }

    @Test
    void writesHostileStringsWithoutLoneSurrogates() {
        for (String text : HostileStrings.all()) {
            JsonNode item = item(a -> a.id(text).paragraph("a" + text));
            assertThat(item.get("id").stringValue()).isEqualTo(text.replaceAll("\\p{Cs}", "\uFFFD"));
            assertThat(item.get("content_text").stringValue()).startsWith("a");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://gazette.example/z\u00fcrich?q=\u00e9#\ud83d\ude00,"
                + " https://gazette.example/z%C3%BCrich?q=%C3%A9#%F0%9F%98%80",
        "https://\u0431\u0435\u0440\u0435\u0433.example:8443/a, https://xn--90aefa8c.example:8443/a",
        "https://stra\u00dfe.example?a, https://stra%C3%9Fe.example?a",
        "https://\u1c80.example/, https://%E1%B2%80.example/",
        "https://[::1]:80/\u00e9, https://[::1]:80/%C3%A9"
    })
    void writesAddressesInAscii(String url, String written) {
        assertThat(item(a -> a.url(Url.of(url))).get("url").stringValue()).isEqualTo(written);
    }

    @Test
    void writesTheSummaryIfTheSiteDecidesWhereThePaywallIs() {
        Article paid = FERRY.with(a -> a.access(Access.of(Access.Level.SUBSCRIPTION))
                .summary("By night")
                .paragraph("Behind the wall"));
        List<Omission> omissions = new ArrayList<>();
        String json = JsonFeedRenderer.of(FeedSamples.CONTENT)
                .withOmissionListener(omissions::add)
                .render(FeedSamples.feed(paid));
        assertThat(json).contains("\"content_text\":\"By night\"").doesNotContain("content_html", "Behind");
        assertThat(omissions)
                .containsExactly(Omission.of(
                        "articles[0].publishing.access.freeParagraphs",
                        "",
                        "is required for the text of an article that is not free"));
    }

    @Test
    void writesWholeSeconds() {
        JsonNode item = item(a -> a.published(Instant.parse("2026-03-01T06:00:00.25Z"))
                .updated(Instant.parse("2026-03-01T06:00:00.75Z")));
        assertThat(item.get("date_published").stringValue()).isEqualTo("2026-03-01T06:00:00Z");
        assertThat(item.get("date_modified").stringValue()).isEqualTo("2026-03-01T06:00:00Z");
    }

    @Test
    void writesOnlyTheWritersIfThereAreAny() {
        Author mira = Author.builder("Mira\u00AD Vale").build();
        JsonNode item = item(a -> a.addCredit(Credit.of("Ada", Credit.Role.PHOTOGRAPHER))
                .author(" ")
                .author(mira));
        assertThat(item.get("authors")).hasToString("[{\"name\":\"Mira Vale\"}]");
        assertThat(item(a -> a.addCredit(Credit.of("Ada", Credit.Role.PHOTOGRAPHER)))
                        .get("authors"))
                .hasToString("[{\"name\":\"Ada\"}]");
        assertThat(item(a -> {}).has("authors")).isFalse();
    }

    @Test
    void reportsAddressesOfTheFeed() {
        Url relative = Url.of("/relative");
        Publication publication = FeedSamples.GAZETTE.with(p -> p.url(relative)
                .icon(relative)
                .logo(Photo.builder(Rendition.of(relative, 10, 10)).build()));
        Feed feed = Feed.of(publication, List.of())
                .withUrl(relative)
                .withPage(relative)
                .withHub(relative);
        assertThat(omissions(feed))
                .containsExactly(
                        "page is not an absolute address",
                        "publication.url is not an absolute address",
                        "url is not an absolute address",
                        "publication.logo is not an absolute address",
                        "publication.icon is not an absolute address",
                        "hub is not an absolute address");
        assertThat(feed(feed).propertyNames()).containsExactlyInAnyOrder("version", "title", "language", "items");
    }

    @Test
    void reportsAnAddressThatIsNotAbsolute() {
        assertThat(omissions(a -> a.url(Url.of("/ferry"))))
                .containsExactly("articles[1].identity.url is not an absolute address");
    }

    @Test
    void reportsDatesThatCannotBeWritten() {
        assertThat(omissions(a -> a.published(Instant.MAX)))
                .containsExactly("articles[1].dates.published is not in the years 1 to 9999");
        assertThat(omissions(a -> a.updated(Instant.EPOCH)))
                .containsExactly("articles[1].dates.updated is before the publication");
        assertThat(item(a -> a.published(Instant.MAX)).has("date_published")).isFalse();
        assertThat(item(a -> a.updated(Instant.EPOCH)).has("date_modified")).isFalse();
    }

    @Test
    void reportsAPhotoThatProgramsCannotLoad() {
        Photo photo = Photo.builder(Rendition.of(Url.of("ferry.jpg"))).build();
        assertThat(omissions(a -> a.lead(photo)))
                .containsExactly("articles[1].lead has no file with an absolute address");
        assertThat(item(a -> a.lead(photo)).has("image")).isFalse();
    }

    @Test
    void reportsValuesOfAuthors() {
        Photo portrait = Photo.builder(Rendition.of(Url.of("mira.jpg"))).build();
        Author mira =
                Author.builder("Mira").url(Url.of("/mira")).portrait(portrait).build();
        Author jon = mira.with(a -> a.name("Jon").url(null).portrait(portrait.with(p -> p.renditions(List.of()))));
        assertThat(omissions(a -> a.author("Ada").author(mira).author(jon)))
                .containsExactly(
                        "articles[1].byline.credits[1].author.url is not an absolute address",
                        "articles[1].byline.credits[1].author.portrait has no file with an absolute address",
                        "articles[1].byline.credits[2].author.portrait has no file with an absolute address");
        assertThat(item(a -> a.author(mira)).get("authors")).hasToString("[{\"name\":\"Mira\"}]");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100_000})
    void throwsTheExceptionOfTheStream(int length) {
        IOException failure = new IOException("full");
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw failure;
            }
        };
        Feed feed = FeedSamples.feed(FERRY.with(a -> a.headline("a".repeat(length))));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> JsonFeedRenderer.of(FeedSamples.CONTENT).render(feed, full))
                .isSameAs(failure);
    }

    @Test
    void reportsNothingByDefault() {
        List<Object> omissions = new ArrayList<>();
        FEEDS.withOmissionListener(omissions::add);
        FEEDS.render(FeedSamples.feed(FERRY.with(a -> a.url(Url.of("/relative")))));
        assertThat(omissions).isEmpty();
    }
}
