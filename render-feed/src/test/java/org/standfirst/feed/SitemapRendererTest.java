package org.standfirst.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standfirst.Access;
import org.standfirst.Article;
import org.standfirst.Feed;
import org.standfirst.Photo;
import org.standfirst.Status;
import org.standfirst.Translation;
import org.standfirst.Url;
import org.standfirst.testkit.XmlLines;

class SitemapRendererTest {
    private static final Article FERRY = FeedSamples.article();

    private static List<String> lines(SitemapRenderer renderer, Article... articles) {
        return XmlLines.of(renderer.render(FeedSamples.feed(articles)));
    }

    private static List<String> omissions(SitemapRenderer renderer, Article article) {
        List<String> omissions = new ArrayList<>();
        renderer.withOmissionListener(omission -> omissions.add(omission.path() + " " + omission.reason()))
                .render(FeedSamples.feed(article));
        return omissions;
    }

    @Test
    void listsAnArticle() {
        assertThat(lines(SitemapRenderer.create(), FERRY))
                .containsExactly(
                        "urlset",
                        "urlset/url",
                        "urlset/url/loc: https://gazette.example/ferry",
                        "urlset/url/lastmod: 2026-03-01T06:00:00Z");
    }

    @Test
    void listsAnArticleAmongItsTranslations() {
        Article article =
                FERRY.with(a -> a.addTranslation(Translation.of(Locale.FRENCH, Url.of("https://gazette.example/fr"))));
        assertThat(lines(SitemapRenderer.create(), article))
                .contains(
                        "urlset/url/xhtml:link href=https://gazette.example/ferry hreflang=en-GB rel=alternate",
                        "urlset/url/xhtml:link href=https://gazette.example/fr hreflang=fr rel=alternate");
    }

    @Test
    void listsEachPhotoOnce() {
        Photo photo = FeedSamples.photo(Url.of("https://gazette.example/ferry.jpg"));
        assertThat(lines(SitemapRenderer.create(), FERRY.with(a -> a.lead(photo).figure(photo))))
                .containsOnlyOnce("urlset/url/image:image/image:loc: https://gazette.example/ferry.jpg");
    }

    @Test
    void reportsPhotosThatSearchEnginesCannotLoad() {
        Photo relative = FeedSamples.photo(Url.of("ferry.jpg"));
        assertThat(omissions(
                        SitemapRenderer.create(),
                        FERRY.with(a -> a.lead(relative).figure(relative))))
                .containsExactly(
                        "articles[0].lead has no file with an absolute address",
                        "articles[0].body has no file with an absolute address");
    }

    @Test
    void listsAThousandPhotos() {
        Article article = FERRY.with(a -> {
            for (int i = 0; i < 1_001; i++) {
                a.figure(FeedSamples.photo(Url.of("https://gazette.example/" + i + ".jpg")));
            }
        });
        assertThat(lines(SitemapRenderer.create(), article))
                .filteredOn(line -> line.contains("image:loc"))
                .hasSize(1_000);
        assertThat(omissions(SitemapRenderer.create(), article))
                .containsExactly("articles[0].body is beyond the 1,000 images of a page");
    }

    @Test
    void reportsAddressesOfTranslationsThatAreNotAbsolute() {
        Article article = FERRY.with(a -> a.addTranslation(Translation.of(Locale.FRENCH, Url.of("/fr"))));
        assertThat(omissions(SitemapRenderer.create(), article))
                .containsExactly("articles[0].translations[0].url is not an absolute address");
    }

    @Test
    void listsNoPhotosBehindAPaywall() {
        Article article =
                FERRY.with(a -> a.access(Access.of(Access.Level.SUBSCRIPTION).withFreeParagraphs(1))
                        .lead(FeedSamples.photo(Url.of("https://gazette.example/lead.jpg")))
                        .paragraph("Free")
                        .figure(FeedSamples.photo(Url.of("https://gazette.example/paid.jpg"))));
        assertThat(lines(SitemapRenderer.create(), article))
                .filteredOn(line -> line.contains("image:loc"))
                .containsExactly("urlset/url/image:image/image:loc: https://gazette.example/lead.jpg");
    }

    @Test
    void omitsArticlesThatAreNotPublished() {
        Article draft = FERRY.with(a -> a.status(Status.DRAFT));
        assertThat(lines(SitemapRenderer.create(), draft)).containsExactly("urlset");
        assertThat(omissions(SitemapRenderer.create(), draft))
                .containsExactly("articles[0].publishing.status is not PUBLISHED, so search engines must not list it");
    }

    @Test
    void omitsArticlesWithoutAddress() {
        assertThat(lines(SitemapRenderer.create(), FERRY.with(a -> a.url(null))))
                .containsExactly("urlset");
        assertThat(omissions(SitemapRenderer.create(), FERRY.with(a -> a.url(null))))
                .containsExactly("articles[0].identity.url is required by sitemaps");
        assertThat(omissions(SitemapRenderer.create(), FERRY.with(a -> a.url(Url.of("/a")))))
                .containsExactly("articles[0].identity.url is not an absolute address");
    }

    @Test
    void listsNews() {
        assertThat(lines(SitemapRenderer.ofNews(), FERRY))
                .containsExactly(
                        "urlset",
                        "urlset/url",
                        "urlset/url/loc: https://gazette.example/ferry",
                        "urlset/url/news:news",
                        "urlset/url/news:news/news:publication",
                        "urlset/url/news:news/news:publication/news:name: The Gazette",
                        "urlset/url/news:news/news:publication/news:language: en",
                        "urlset/url/news:news/news:publication_date: 2026-03-01T06:00:00Z",
                        "urlset/url/news:news/news:title: Night ferry returns");
    }

    @ParameterizedTest
    @CsvSource({"zh, zh-cn", "zh-TW, zh-tw", "zh-Hant, zh-tw", "zh-Hans-TW, zh-cn", "pt-BR, pt", "und, en"})
    void writesLanguagesAsGoogleNamesThem(String language, String written) {
        assertThat(lines(SitemapRenderer.ofNews(), FERRY.with(a -> a.language(Locale.forLanguageTag(language)))))
                .contains("urlset/url/news:news/news:publication/news:language: " + written);
    }

    @Test
    void omitsNewsThatLackARequiredValue() {
        assertThat(omissions(SitemapRenderer.ofNews(), FERRY.with(a -> a.headline(" "))))
                .containsExactly("articles[0].headlines.headline is required by news sitemaps");
        assertThat(omissions(SitemapRenderer.ofNews(), FERRY.with(a -> a.published(null))))
                .containsExactly("articles[0].dates.published is required by news sitemaps");
        Feed unknown = Feed.of(
                FeedSamples.GAZETTE.with(p -> p.language(Locale.ROOT)),
                List.of(FERRY.with(a -> a.language(Locale.ROOT))));
        assertThat(XmlLines.of(SitemapRenderer.ofNews().render(unknown))).containsExactly("urlset");
    }
}
