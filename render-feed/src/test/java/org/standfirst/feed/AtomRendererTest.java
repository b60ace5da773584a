package org.standfirst.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Article;
import org.standfirst.Audio;
import org.standfirst.Feed;
import org.standfirst.Publication;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.testkit.XmlLines;

class AtomRendererTest {
    private static final AtomRenderer ATOM = AtomRenderer.create();
    private static final Article FERRY = FeedSamples.article();

    /** The name-based UUID of {@code gazette.example}, a line feed and {@code ferry}. */
    private static final String UUID_OF_FERRY = "b4fa51df-3f36-366d-90ed-b265d2c73b10";

    private static List<String> lines(Article... articles) {
        return XmlLines.of(ATOM.render(FeedSamples.feed(articles)));
    }

    @Test
    void writesABriefArticle() {
        assertThat(lines(FERRY))
                .containsExactly(
                        "feed xml:lang=en-GB",
                        "feed/id: https://gazette.example/",
                        "feed/title: The Gazette",
                        "feed/updated: 2026-03-01T06:00:00Z",
                        "feed/author",
                        "feed/author/name: The Gazette",
                        "feed/author/uri: https://gazette.example/",
                        "feed/link href=https://gazette.example/ rel=alternate type=text/html",
                        "feed/entry",
                        "feed/entry/id: urn:uuid:" + UUID_OF_FERRY,
                        "feed/entry/title: Night ferry returns",
                        "feed/entry/link href=https://gazette.example/ferry rel=alternate type=text/html",
                        "feed/entry/updated: 2026-03-01T06:00:00Z",
                        "feed/entry/published: 2026-03-01T06:00:00Z");
    }

    @Test
    void keepsTheIdOfAnArticleWhoseAddressChanges() {
        String id = idOf(FERRY);
        assertThat(idOf(FERRY.with(a -> a.url(Url.of("https://gazette.example/moved")))))
                .isEqualTo(id);
        assertThat(idOf(FERRY.with(a -> a.id("other")))).isNotEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"urn:newsml:wire.example:2026:ferry:1", "tag:wire.example,2026:ferry", "https://wire.example/1"})
    void keepsIdsThatAreIris(String id) {
        assertThat(idOf(FERRY.with(a -> a.id(id)))).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"urn:a b", "urn:", "urn:%zz", "javascript:alert(1)", "//wire.example/1"})
    void replacesIdsThatAreNotIris(String id) {
        assertThat(idOf(FERRY.with(a -> a.id(id)))).matches("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-3[0-9a-f-]{21}");
    }

    private static String idOf(Article article) {
        return XmlLines.text(ATOM.render(FeedSamples.feed(article)).replaceFirst("<id>.*?</id>", ""), "id");
    }

    @Test
    void usesTheCreationOfAnArticleWithoutAnotherDate() {
        Article undated = FERRY.with(a -> a.id("undated").published(null));
        Article created = undated.with(a -> a.created(Instant.parse("2026-02-01T06:00:00Z")));
        assertThat(lines(FERRY, created)).endsWith("feed/entry/updated: 2026-02-01T06:00:00Z");
        assertThat(lines(FERRY, undated)).endsWith("feed/entry/updated: 1970-01-01T00:00:00Z");
    }

    @Test
    void hasTheSameIdsAfterTheSiteMovedToHttps() {
        Feed http = FeedSamples.feed(FERRY)
                .withPublication(FeedSamples.GAZETTE.with(p -> p.url(Url.of("http://gazette.example"))));
        assertThat(XmlLines.of(ATOM.render(http))).contains("feed/entry/id: urn:uuid:" + UUID_OF_FERRY);
    }

    @Test
    void hasDifferentIdsOfFeedsWithDifferentTitles() {
        Feed sport = FeedSamples.feed().withTitle("Sport");
        Feed politics = sport.withTitle("Politics");
        assertThat(XmlLines.text(ATOM.render(sport), "id")).isNotEqualTo(XmlLines.text(ATOM.render(politics), "id"));
    }

    @Test
    void writesTheLatestChangeOfAllArticles() {
        Article updated = FERRY.with(a -> a.id("updated").updated(Instant.parse("2026-03-05T06:00:00.5Z")));
        assertThat(lines(FERRY, updated, FERRY.with(a -> a.id("third"))))
                .contains("feed/updated: 2026-03-05T06:00:00Z");
    }

    @Test
    void writesTheSummaryAsContentOfAnArticleWithoutAddress() {
        assertThat(lines(FERRY.with(a -> a.url(null).summary("By night & day"))))
                .endsWith("feed/entry/content: By night & day");
        assertThat(lines(FERRY.with(a -> a.url(null)))).endsWith("feed/entry/content");
    }

    @Test
    void writesARecordingOfUnknownSizeAsEnclosure() {
        Url episode = Url.of("https://gazette.example/episode.mp3");
        assertThat(lines(FERRY.with(a ->
                        a.lead(Audio.builder("Episode", Rendition.of(episode)).build()))))
                .endsWith("feed/entry/link href=" + episode + " rel=enclosure type=audio/mpeg");
    }

    @Test
    void writesAddressesInPlaceOfABlankName() {
        Publication nameless = FeedSamples.GAZETTE.with(p -> p.name(" "));
        assertThat(XmlLines.of(ATOM.render(Feed.of(nameless, List.of()))))
                .contains("feed/title: https://gazette.example/", "feed/author/name: https://gazette.example/");
    }

    @Test
    void hasAnIdWithoutAnyAddress() {
        Publication homeless = FeedSamples.GAZETTE.with(p -> p.url(Url.of("")));
        assertThat(XmlLines.of(ATOM.render(Feed.of(homeless, List.of()))))
                .anyMatch(line -> line.startsWith("feed/id: urn:uuid:"));
    }
}
