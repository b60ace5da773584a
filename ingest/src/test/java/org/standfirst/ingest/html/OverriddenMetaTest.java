package org.standfirst.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standfirst.Article;
import org.standfirst.Omission;
import org.standfirst.Publication;
import org.standfirst.Url;
import org.standfirst.ingest.Imported;
import org.standfirst.ingest.Origin;

class OverriddenMetaTest {
    private static final String DATA = "{\"@type\":\"NewsArticle\",\"headline\":\"The ferry\",\"inLanguage\":\"en\","
            + "\"description\":\"It sails.\",\"datePublished\":\"2026-03-01T08:00:00Z\",\"keywords\":\"sea,port\","
            + "\"dateModified\":\"2026-03-02T08:00:00Z\","
            + "\"author\":{\"name\":\"Jon Ek\",\"url\":\"https://z.example/jon\"},\"articleSection\":\"News\","
            + "\"publisher\":{\"name\":\"Gazette\",\"logo\":\"https://z.example/logo.png\"}}";

    private static final Publication GAZETTE =
            Publication.builder("Gazette", Url.of("https://z.example/")).build();

    private static Imported<Article> read(String name, String content) {
        Origin origin = Origin.of(GAZETTE).withZone(ZoneOffset.UTC);
        return PageImporter.create()
                .withOrigin(origin)
                .read("<meta name='" + name + "' content='" + content + "'><script type='application/ld+json'>" + DATA
                        + "</script><main><p>x</p></main>");
    }

    @ParameterizedTest
    @CsvSource({
        "og:title, The night ferry",
        "twitter:title, Ferry",
        "og:description, It sails at night.",
        "description, It sails at night.",
        "og:image:alt, A ferry",
        "article:published_time, 2026-03-01T08:00:01Z",
        "article:published_time, soon",
        "article:modified_time, 2026-03-03T08:00:00Z",
        "og:locale, fr_FR",
        "author, Mira Vale",
        "'author', 'Jon Ek, Mira Vale'",
        "article:author, https://z.example/mira",
        "article:section, Sport",
        "article:tag, ferry",
        "'keywords', 'sea, ferry'",
    })
    void reportsAValueThatDiffersFromTheArticle(String name, String content) {
        Imported<Article> imported = read(name, content);
        assertThat(imported.omissions()).extracting(Omission::path).containsExactly(name);
        assertThat(imported.omissions()).extracting(Omission::value).containsExactly(content);
    }

    @ParameterizedTest
    @CsvSource({
        "og:title, The  ferry",
        "og:title, The ferry | Gazette",
        "og:description, It sails.",
        "article:published_time, 2026-03-01T09:00:00+01:00",
        "article:modified_time, 2026-03-01 08:00:00",
        "article:published_time, 2026-03-01T08:00:00.123Z",
        "og:locale, en_GB",
        "author, JON EK",
        "article:author, https://z.example/jon",
        "article:section, news",
        "article:tag, port",
        "'keywords', 'port, sea'",
        "'keywords', 'port,, sea,'",
        "theme-color, red",
    })
    void doesNotReportARepetition(String name, String content) {
        assertThat(read(name, content).omissions()).isEmpty();
    }

    @Test
    void reportsAValueOnce() {
        String tags = "<meta name=og:title content=A><meta name=twitter:title content=B>"
                + "<meta name=author content=https://z.example/c><meta property=og:title content=B>";
        assertThat(PageImporter.create().read(tags + "<main><p>x</p></main>").omissions())
                .extracting(Omission::value)
                .containsExactly("https://z.example/c", "B");
    }

    @Test
    void reportsThePublisherWithItsPropertiesUnlessItIsThePublicationOfTheOrigin() {
        String page = "<script type='application/ld+json'>" + DATA + "</script><main><p>x</p></main>";
        Origin origin = Origin.UNKNOWN.withLanguage(Locale.UK);
        assertThat(PageImporter.create().withOrigin(origin).read(page).omissions())
                .containsExactly(
                        Omission.of(
                                "JSON-LD/publisher/name", "Gazette", "is the publisher, which only the origin can set"),
                        Omission.of(
                                "JSON-LD/publisher/logo/url",
                                "https://z.example/logo.png",
                                "has no property in the model"));
    }
}
