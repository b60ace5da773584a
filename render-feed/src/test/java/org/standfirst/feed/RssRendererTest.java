package org.standfirst.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.standfirst.Access;
import org.standfirst.Article;
import org.standfirst.Audio;
import org.standfirst.Author;
import org.standfirst.Credit;
import org.standfirst.Feed;
import org.standfirst.Omission;
import org.standfirst.Photo;
import org.standfirst.Rendition;
import org.standfirst.Sponsor;
import org.standfirst.Url;
import org.standfirst.Video;
import org.standfirst.testkit.XmlLines;

class RssRendererTest {
    private static final RssRenderer RSS = RssRenderer.create();
    private static final Article FERRY = FeedSamples.article();
    private static final Url EPISODE = Url.of("https://gazette.example/episode.mp3");

    private static List<String> lines(Article... articles) {
        return XmlLines.of(RSS.render(FeedSamples.feed(articles)));
    }

    private static List<String> omissions(Article... articles) {
        List<String> omissions = new ArrayList<>();
        RSS.withOmissionListener(omission -> omissions.add(omission.path() + " " + omission.reason()))
                .render(FeedSamples.feed(articles));
        return omissions;
    }

    @Test
    void writesABriefArticle() {
        assertThat(lines(FERRY))
                .containsExactly(
                        "rss version=2.0",
                        "rss/channel",
                        "rss/channel/title: The Gazette",
                        "rss/channel/link: https://gazette.example/",
                        "rss/channel/description: The Gazette",
                        "rss/channel/language: en-GB",
                        "rss/channel/lastBuildDate: Sun, 1 Mar 2026 06:00:00 GMT",
                        "rss/channel/item",
                        "rss/channel/item/title: Night ferry returns",
                        "rss/channel/item/link: https://gazette.example/ferry",
                        "rss/channel/item/guid isPermaLink=false: ferry",
                        "rss/channel/item/pubDate: Sun, 1 Mar 2026 06:00:00 GMT",
                        "rss/channel/item/description");
    }

    @Test
    void writesTheSummaryAsHtml() {
        assertThat(lines(FERRY.with(a -> a.summary("1 < 2 & <b>"))))
                .contains("rss/channel/item/description: 1 &lt; 2 &amp; &lt;b&gt;");
    }

    @Test
    void writesTheOutputOfTheContentRendererUnchanged() {
        String rss = RssRenderer.of(FeedSamples.CONTENT)
                .render(FeedSamples.feed(FERRY.with(a -> a.headline("]]> <b> \uD83D\uDE00"))));
        assertThat(XmlLines.text(rss, "content:encoded")).isEqualTo("<p>]]> <b> \uD83D\uDE00 &amp; text</p>");
    }

    @Test
    void writesNoTextIfTheSiteDecidesWhereThePaywallIs() {
        Feed feed = FeedSamples.feed(FERRY.with(a -> a.access(Access.of(Access.Level.SUBSCRIPTION))));
        List<Omission> omissions = new ArrayList<>();
        String rss = RssRenderer.of(FeedSamples.CONTENT)
                .withOmissionListener(omissions::add)
                .render(feed);
        assertThat(rss).doesNotContain("content:encoded>");
        assertThat(AtomRenderer.of(FeedSamples.CONTENT).render(feed)).doesNotContain("<content");
        assertThat(omissions)
                .containsExactly(Omission.of(
                        "articles[0].publishing.access.freeParagraphs",
                        "",
                        "is required for the text of an article that is not free"));
    }

    @Test
    void writesNoInvisibleCharactersInTitles() {
        assertThat(lines(FERRY.with(a -> a.headline("\uFEFFNight\u200B\nferry\u00AD"))))
                .contains("rss/channel/item/title: Night ferry");
    }

    @Test
    void writesTheLanguageOfAnArticleThatDiffersFromThePublication() {
        assertThat(lines(FERRY.with(a -> a.language(Locale.FRANCE)))).contains("rss/channel/item/dc:language: fr-FR");
    }

    @Test
    void writesNoLanguageThatIsNotKnown() {
        assertThat(lines(FERRY.with(a -> a.language(Locale.ROOT))))
                .noneMatch(line -> line.contains("item/dc:language"));
    }

    @Test
    void writesEachContributorOnce() {
        Article article = FERRY.with(a -> a.author("Mira")
                .addCredit(Credit.of(Author.builder("Mira").build(), Credit.Role.EDITOR))
                .addCredit(Credit.of(Author.builder("Ada").build(), Credit.Role.PHOTOGRAPHER)));
        assertThat(lines(article))
                .filteredOn(line -> line.contains("dc:"))
                .containsExactly("rss/channel/item/dc:creator: Mira", "rss/channel/item/dc:contributor: Ada");
    }

    @Test
    void omitsAChangeBeforeThePublication() {
        Article article = FERRY.with(a -> a.updated(Instant.parse("2026-02-01T06:00:00Z")));
        assertThat(lines(article)).noneMatch(line -> line.contains("atom:updated"));
        assertThat(omissions(article)).containsExactly("articles[0].dates.updated is before the publication");
    }

    @Test
    void reportsValuesThatCannotBeWritten() {
        Article article = FERRY.with(
                a -> a.url(Url.of("/relative")).published(Instant.MAX).lead(FeedSamples.photo(Url.of("photo.jpg"))));
        assertThat(lines(article)).noneMatch(line -> line.contains("item/link") || line.contains("media:"));
        assertThat(omissions(article))
                .containsExactly(
                        "articles[0].identity.url is not an absolute address",
                        "articles[0].dates.published is not in the years 1 to 9999",
                        "articles[0].lead has no file with an absolute address");
    }

    @Test
    void writesARecordingOfKnownSizeAndTypeAsEnclosure() {
        Audio episode = Audio.builder(
                        "Episode", Rendition.of(EPISODE).withBytes(123L).withMediaType("audio/mpeg"))
                .build();
        assertThat(lines(FERRY.with(a -> a.lead(episode))))
                .contains("rss/channel/item/enclosure length=123 type=audio/mpeg url=" + EPISODE);
    }

    @Test
    void writesARecordingOfUnknownSizeWithTheTypeOfItsExtension() {
        Article article = FERRY.with(
                a -> a.lead(Audio.builder("Episode", Rendition.of(EPISODE)).build()));
        assertThat(lines(article)).contains("rss/channel/item/enclosure length=0 type=audio/mpeg url=" + EPISODE);
        assertThat(omissions(article)).isEmpty();
    }

    @Test
    void prefersARecordingOfKnownSize() {
        Audio episode = Audio.builder("Episode", Rendition.of(Url.of("https://gazette.example/episode.ogg")))
                .addRendition(Rendition.of(EPISODE).withBytes(123L))
                .build();
        assertThat(lines(FERRY.with(a -> a.lead(episode))))
                .contains("rss/channel/item/enclosure length=123 type=audio/mpeg url=" + EPISODE);
    }

    @Test
    void reportsARecordingOfUnknownType() {
        Rendition file = Rendition.of(Url.of("https://gazette.example/play?episode=1"));
        Article article = FERRY.with(a -> a.lead(Audio.builder("Episode", file).build()));
        assertThat(lines(article)).noneMatch(line -> line.contains("enclosure"));
        assertThat(omissions(article)).containsExactly("articles[0].lead has no media type, which RSS requires");
    }

    @Test
    void writesThePlayerOfAVideoWithoutFiles() {
        Video video = Video.builder("Ferry")
                .embedUrl(Url.of("https://video.example/1"))
                .build();
        assertThat(lines(FERRY.with(a -> a.lead(video))))
                .contains("rss/channel/item/media:player url=https://video.example/1");
    }

    @Test
    void writesAddressesInAscii() {
        Article article = FERRY.with(a -> a.url(Url.of("https://zürich.example/fähre?a=1&b")));
        assertThat(lines(article)).contains("rss/channel/item/link: https://xn--zrich-kva.example/f%C3%A4hre?a=1&b");
    }

    @Test
    void reportsTheSponsorIfThereIsNoText() {
        Article article = FERRY.with(a -> a.sponsor(Sponsor.of("Harbour Bank")));
        assertThat(omissions(article)).containsExactly("articles[0].publishing.sponsor is written only with the text");
    }

    @Test
    void writesALogoOnlyInAFormatThatRssAllows() {
        Photo drawing = FeedSamples.photo(Url.of("https://gazette.example/logo.svg"));
        Photo both = drawing.with(l -> l.addRendition(Rendition.of(Url.of("https://gazette.example/logo.png"))));
        Feed feed = FeedSamples.feed();
        List<Omission> omissions = new ArrayList<>();
        RssRenderer rss = RSS.withOmissionListener(omissions::add);

        assertThat(XmlLines.of(rss.render(feed.withPublication(FeedSamples.GAZETTE.with(p -> p.logo(both))))))
                .contains("rss/channel/image/url: https://gazette.example/logo.png");
        assertThat(omissions).isEmpty();
        assertThat(XmlLines.of(rss.render(feed.withPublication(FeedSamples.GAZETTE.with(p -> p.logo(drawing))))))
                .noneMatch(line -> line.contains("image"));
        assertThat(omissions)
                .containsExactly(Omission.of(
                        "publication.logo",
                        "https://gazette.example/logo.svg",
                        "is not a JPEG, PNG or GIF, which RSS requires"));
    }

    @Test
    void throwsTheExceptionOfTheStream() {
        IOException failure = new IOException("full");
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw failure;
            }
        };
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> RSS.render(FeedSamples.feed(FERRY), full))
                .isSameAs(failure);
    }

    @Test
    void reportsNothingByDefault() {
        List<Omission> omissions = new ArrayList<>();
        RSS.withOmissionListener(omissions::add);
        RSS.render(FeedSamples.feed(FERRY.with(a -> a.url(Url.of("/relative")))));
        assertThat(omissions).isEmpty();
    }
}
