package org.standfirst.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.DigitalSource;
import org.standfirst.Genre;
import org.standfirst.Omission;
import org.standfirst.Publication;
import org.standfirst.Section;
import org.standfirst.Source;
import org.standfirst.Status;
import org.standfirst.Translation;
import org.standfirst.Url;
import org.standfirst.body.Paragraph;
import org.standfirst.ingest.Imported;
import org.standfirst.ingest.Origin;
import org.standfirst.testkit.ModelTexts;
import org.standfirst.validation.ContentValidator;

class PageImporterTest {
    private static final String PAGE = """
            <!DOCTYPE html><html lang="de-AT"><head><title>Fähre - Zeitung</title><link rel="canonical" href="https://z.example/faehre">
            <meta property="og:image" content="https://z.example/f.jpg"><meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Z"},
            {"@type":"NewsArticle","headline":"Die F&auml;hre","datePublished":"2026-03-01T09:00:00+01:00","dateModified":"2026-03-01T10:00:00+01:00",
            "author":[{"@type":"Person","name":"Mira Vale","url":"https://z.example/mira"},{"@type":"Organization","name":"APA"}],
            "description":"Sie legt ab.","articleSection":"Welt","keywords":["Hafen","Meer"],"license":"https://l.example/","backstory":"Two days at sea"}]}</script></head>
            <body><nav>Menu</nav><main><h1>Die Fähre</h1><div itemprop="articleBody"><p>Sie <b>legt</b> ab. <a href="mehr">Mehr</a></p></div><aside>Werbung</aside></main></body></html>
            """;

    @Test
    void readsMetadataFromJsonLd() {
        Imported<Article> imported = PageImporter.create().read(PAGE);
        Article article = imported.value();
        assertThat(article.identity().id()).isEqualTo("https://z.example/faehre");
        assertThat(article.identity().url()).isEqualTo(Url.of("https://z.example/faehre"));
        assertThat(article.identity().language()).isEqualTo(Locale.forLanguageTag("de-AT"));
        assertThat(article.headlines().headline()).isEqualTo("Die Fähre");
        assertThat(article.publishing().status()).isEqualTo(Status.PUBLISHED);
        assertThat(article.dates().published()).isEqualTo(Instant.parse("2026-03-01T08:00:00Z"));
        assertThat(article.dates().updated()).isEqualTo(Instant.parse("2026-03-01T09:00:00Z"));
        assertThat(article.byline().credits())
                .extracting(credit -> credit.author().name())
                .containsExactly("Mira Vale", "APA");
        assertThat(article.byline().credits().get(1).author().kind()).isEqualTo(Author.Kind.ORGANISATION);
        assertThat(article.teaser().summary()).isEqualTo("Sie legt ab.");
        assertThat(article.topics().sections()).containsExactly(Section.of("Welt"));
        assertThat(article.topics().keywords()).containsExactly("Hafen", "Meer");
        assertThat(article.rights().licence()).isEqualTo(Url.of("https://l.example/"));
        assertThat(article.teaser().promoPhoto().renditions().get(0).pixels().width())
                .isEqualTo(1_200);
        assertThat(Notation.of(article.body()))
                .containsExactly("p Sie [strong|legt] ab. [https://z.example/mehr|Mehr]");
        assertThat(imported.omissions())
                .extracting(Omission::path, Omission::value)
                .containsExactly(org.assertj.core.api.Assertions.tuple("JSON-LD/backstory", "Two days at sea"));
        assertThat(ContentValidator.create().validate(article)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://schema.org/NegativeFilmDigitalSource, NEGATIVE_FILM",
        "https://schema.org/PositiveFilmDigitalSource, POSITIVE_FILM",
        "https://schema.org/PrintDigitalSource, PRINT",
        "https://schema.org/CompositeSyntheticDigitalSource, COMPOSITE_SYNTHETIC",
        "http://cv.iptc.org/newscodes/digitalsourcetype/print, PRINT",
        "http://cv.iptc.org/newscodes/digitalsourcetype/humanEdits, HUMAN_EDITED",
        "http://cv.iptc.org/newscodes/digitalsourcetype/minorHumanEdits, HUMAN_EDITED",
        "https://schema.org/MinorHumanEditsDigitalSource, HUMAN_EDITED",
        "http://cv.iptc.org/newscodes/digitalsourcetype/digitalArt, HUMAN_CREATED",
        "https://schema.org/DigitalArtDigitalSource, HUMAN_CREATED"
    })
    void readsTheDigitalSource(String address, DigitalSource source) {
        String data = "{\"@type\":\"NewsArticle\",\"headline\":\"A\",\"digitalSourceType\":\"" + address + "\"}";
        Imported<Article> imported = PageImporter.create()
                .read("<script type='application/ld+json'>" + data + "</script><main><p>x</p></main>");
        assertThat(imported.value().publishing().digitalSource()).isEqualTo(source);
    }

    @Test
    void readsMetaTagsAndMicrodataWithoutJsonLd() {
        String page = "<html lang=en><meta property=og:title content='The ferry'><meta name=author content='Jon Ek'>"
                + "<meta property='article:published_time' content='2026-03-01T08:00:00Z'><meta property='article:tag' content='sea'>"
                + "<article><h1>The ferry</h1><p>It sails.</p></article>";
        Article article = PageImporter.create().read(page).value();
        assertThat(article.headlines().headline()).isEqualTo("The ferry");
        assertThat(article.byline().credits().get(0).author().name()).isEqualTo("Jon Ek");
        assertThat(article.topics().keywords()).containsExactly("sea");
        assertThat(article.body()).containsExactly(Paragraph.of("It sails."));
    }

    @Test
    void readsTheHeadlineFromTheOnlyHeadingOrElseFromTheTitle() {
        String title = "<title>The ferry – Gazette</title>";
        Article article = PageImporter.create()
                .read(title + "<h1> </h1><article><h1>The ferry</h1><p>It sails.</p></article>")
                .value();
        assertThat(article.headlines().headline()).isEqualTo("The ferry");
        assertThat(article.body()).containsExactly(Paragraph.of("It sails."));
        assertThat(PageImporter.create()
                        .read(title + "<main><h1>A</h1><p>x</p><h1>B</h1></main>")
                        .value()
                        .headlines()
                        .headline())
                .isEqualTo("The ferry – Gazette");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<header><h1><a href=/>Gazette</a></h1></header><article><h2>Day one</h2><p>x</p></article>",
                "<h1>Most read</h1><article><p>x</p></article>",
                "<article><aside><h1>Most read</h1></aside><nav><h1>Menu</h1></nav><p>x</p></article>",
                "<article><h1>gazette</h1><p>x</p></article>",
                "<article><h1 hidden>Most read</h1><p>x</p></article>",
                "<aside><article><h1>Most read</h1><p>x</p></article></aside>",
                "<div class=e-content><header><h1>Most read</h1></header><p>x</p></div>",
                "<main><article><h1>Most read</h1></article><article><p>x</p></article></main>",
                "<main><h1>A</h1><h1>B</h1><article><p>x</p></article></main>"
            })
    void doesNotReadOtherHeadingsAsHeadline(String body) {
        assertThat(headlineOf(body)).isEqualTo("Title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<article><header><h1>The <b hidden>new</b>ferry</h1></header><h1>Gazette</h1><p>x</p></article>",
                "<article><h1>The ferry<a class=headerlink href='#ferry'>¶</a></h1><p>x</p></article>",
                "<article><header><h1>The ferry</h1></header><div itemprop=articleBody><p>x</p></div></article>",
                "<main><h1>The ferry</h1><article><p>x</p></article></main>",
                "<main><header><h1>The ferry</h1></header><article><h2>Day one</h2><p>x</p></article></main>",
                "<main><h1>The ferry</h1><article itemprop=articleBody><p>x</p></article><article><h1>B</h1></article></main>",
                "<h1>Most read</h1><main><h1>The ferry</h1><p>x</p><aside><h1>Most read</h1></aside></main>"
            })
    void readsTheVisibleHeadingOfTheArticleAsHeadline(String body) {
        assertThat(headlineOf(body)).isEqualTo("The ferry");
    }

    private static String headlineOf(String body) {
        String page = "<meta property=og:site_name content=Gazette><title>Title | Gazette</title>" + body;
        return PageImporter.create().read(page).value().headlines().headline();
    }

    @ParameterizedTest
    @CsvSource({
        "The ferry | Gazette, <h1>The ferry</h1><article><p>x</article>, The ferry",
        "The ferry | Gazette, <h1>Gazette</h1><article><p>x</article>, The ferry | Gazette",
        "The ferry | Gazette, <h1>The</h1><article><p>x</article>, The ferry | Gazette",
        "Gazette | The ferry, <header><h1>Gazette</h1></header><article><p>x</article>, Gazette | The ferry",
    })
    void readsTheTitleWithoutThePartAfterTheHeading(String title, String body, String headline) {
        assertThat(PageImporter.create()
                        .read("<title>" + title + "</title>" + body)
                        .value()
                        .headlines()
                        .headline())
                .isEqualTo(headline);
    }

    @Test
    void removesAHeadingWithHiddenTextThatIsTheHeadline() {
        String page = "<article><h1>The <b hidden>new</b>ferry</h1><p>x</p></article>";
        Imported<Article> imported = PageImporter.create().read(page);
        assertThat(imported.value().body()).containsExactly(Paragraph.of("x"));
        assertThat(imported.omissions()).extracting(Omission::value).containsExactly("The newferry");
    }

    @ParameterizedTest
    @CsvSource({
        "The ferry | Gazette, Gazette, The ferry",
        "The ferry - GAZETTE, Gazette, The ferry",
        "The ferry – Gazette, Gazette, The ferry",
        "The ferry — Gazette, Gazette, The ferry",
        "The ferry — Gazette, Other, The ferry — Gazette",
        "The ferry of the Gazette, Gazette, The ferry of the Gazette",
        "Gazette, Gazette, Gazette",
        "| Gazette, Gazette, | Gazette"
    })
    void readsTheTitleWithoutTheNameOfTheSite(String title, String site, String headline) {
        String page = "<meta property=og:site_name content='" + site + "'><title>" + title + "</title><main><p>x";
        assertThat(PageImporter.create().read(page).value().headlines().headline())
                .isEqualTo(headline);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "noindex, unavailable_after: 2026-03-08T01:00:00+01:00 | 2026-03-08T00:00:00Z",
                "UNAVAILABLE_AFTER:2026-03-08T00:00:00Z, noarchive | 2026-03-08T00:00:00Z",
                "unavailable_after: Friday, 25-Jun-10 15:00:00 UTC | 2010-06-25T15:00:00Z",
                "unavailable_after: friday, 25-jun-10 15:00:00 GMT, noarchive | 2010-06-25T15:00:00Z",
                "unavailable_after: Fri, 25 Jun 2010 15:00:00 GMT | 2010-06-25T15:00:00Z",
                "unavailable_after: 25 Jun 2010 15:00:00 PST | 2010-06-25T23:00:00Z",
                "noindex |",
            })
    void readsTheExpiryFromTheRulesForRobots(String rules, Instant expires) {
        String page = "<meta name=robots content='" + rules + "'><main><p>x</p></main>";
        assertThat(PageImporter.create().read(page).value().dates().expires()).isEqualTo(expires);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25 Jun 2010 15:00:00 CET", "never"})
    void reportsAnExpiryThatIsNotADate(String date) {
        String page = "<meta name=robots content='unavailable_after: " + date + ",'><main><p>x</p></main>";
        assertThat(PageImporter.create().read(page).omissions())
                .extracting(Omission::value)
                .containsExactly(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unavailable_after:", "unavailable_after:,", " ", "a", "unavailable_after: a "})
    @Timeout(20)
    void readsRulesForRobotsInLinearTime(String part) {
        String rules = "unavailable_after:" + part.repeat(1_000_000 / part.length());
        String page = "<meta name=robots content='" + rules + "'><main><p>x</p></main>";
        assertThat(PageImporter.create().read(page).value().dates().expires()).isNull();
    }

    @Test
    void doesNotGuessTheBodyOrTheDate() {
        Imported<Article> imported =
                PageImporter.create().read("<div><h1>A</h1><p>B</p></div><article>1</article><article>2</article>");
        assertThat(imported.value().body()).isEmpty();
        assertThat(imported.value().dates().published()).isNull();
        assertThat(imported.omissions()).extracting(Omission::value).containsExactly("the page");
    }

    @Test
    void reportsDatesWithoutTime() {
        Origin origin = Origin.UNKNOWN.withZone(ZoneId.of("Europe/Vienna"));
        String page = "<meta property='article:published_time' content='2026-03-01'><main><p>x</p></main>";
        Imported<Article> imported = PageImporter.create().withOrigin(origin).read(page);
        assertThat(imported.value().publishing().status()).isEqualTo(Status.DRAFT);
        assertThat(imported.omissions()).extracting(Omission::value).containsExactly("2026-03-01");
    }

    @Test // each number is followed by a letter, so that no value is a part of another
    void readsOrReportsEveryValueOfJsonLd() {
        String data = """
                {"@type":"NewsArticle","headline":"1x","alternativeHeadline":"2x","author":[{"name":"3x","url":"4x","givenName":"5x","jobTitle":"6x",
                "description":"7x","sameAs":["8x","9x"],"worksFor":{"name":"10x"},"affiliation":"11x","image":{"url":"12x","caption":"13x"},"height":"14x"},"15x"],
                "creator":"16x","editor":[{"name":["17x","18x"]}],"articleSection":["19x","20x"],"keywords":["21x",{"name":"22x"}],"image":[{"url":"/23x",
                "width":"24x","height":"25x","caption":"26x","creditText":"27x","creator":{"name":"28x"},"encodingFormat":"29x","digitalSourceType":"30x",
                "description":"31x","name":"32x","copyrightNotice":"33x","license":"34x","uploadDate":"35x"},"/36x",{"contentUrl":"/37x","caption":"38x"}],
                "datePublished":"39x","dateModified":"40x","dateCreated":"41x","expires":"42x","coverageEndTime":"43x","dateline":"44x","description":"45x",
                "isAccessibleForFree":"46x","about":{"name":"47x","sameAs":["https://t.example/48x","49x"],"url":"50x","geo":{"latitude":"51x","longitude":"52x"}},
                "mentions":["53x"],"contentLocation":{"name":"54x","address":{"streetAddress":"55x"}},"correction":[{"text":"56x","datePublished":"57x"},"58x"],
                "copyrightHolder":[{"name":"59x"},"60x"],"copyrightNotice":"61x","acquireLicensePage":"62x","sponsor":{"name":"63x","url":"64x"},"award":[["65x"]],
                "inLanguage":"66x!","position":"67x","isPartOf":[{"@type":"CreativeWorkSeries","name":"68x","url":"/69x"},{"@type":"BookSeries","name":"70x"}]}""";
        Imported<Article> imported = PageImporter.create()
                .withOrigin(Origin.UNKNOWN.withBase(Url.of("https://z.example/")))
                .read("<script type='application/ld+json'>" + data + "</script><main><p>x</p></main>");
        List<String> known = new ArrayList<>(
                imported.omissions().stream().map(Omission::value).toList());
        ModelTexts.changed(imported.value(), new ModelTexts.Change() {
            @Override
            public String text(String component, String text) {
                known.add(text);
                return text;
            }

            @Override
            public Url url(String component, Url url) {
                known.add(url.text());
                return url;
            }
        });
        assertThat(IntStream.rangeClosed(1, 70)
                        .mapToObj(number -> "(?<!\\d)" + number + "x")
                        .filter(value ->
                                known.stream().noneMatch(Pattern.compile(value).asPredicate())))
                .isEmpty();
    }

    @Test
    void usesTheNextSourceOfAValueIfTheFirstIsInvalid() {
        String page = "<html lang=en><meta property='article:published_time' content='2026-05-02T08:00:00+02:00'>"
                + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2026-05-02\","
                + "\"inLanguage\":\"English\"}</script><main><p>x</p></main>";
        Imported<Article> imported = PageImporter.create().read(page);
        assertThat(imported.value().dates().published()).isEqualTo(Instant.parse("2026-05-02T06:00:00Z"));
        assertThat(imported.value().identity().language()).isEqualTo(Locale.ENGLISH);
        assertThat(imported.omissions()).extracting(Omission::value).containsExactly("English", "2026-05-02");
    }

    @Test
    void ignoresMicrodataOfOtherItems() {
        String page = "<div itemscope itemtype='https://schema.org/Review'><b itemprop=author>Critic</b></div>"
                + "<main itemscope itemtype='https://schema.org/NewsArticle'><h1 itemprop='name headline'>The ferry</h1>"
                + "<b itemprop=author>Jon Ek</b><div itemscope itemtype='https://schema.org/Comment'><b itemprop=author>Ida</b></div></main>";
        Article article = PageImporter.create().read(page).value();
        assertThat(article.headlines().headline()).isEqualTo("The ferry");
        assertThat(article.byline().credits())
                .extracting(credit -> credit.author().name())
                .containsExactly("Jon Ek");
    }

    @Test
    void readsTheBodyFromJsonLdIfTheElementIsEmpty() {
        String page = "<script type='application/ld+json'>{\"@type\":\"https://schema.org/OpinionNewsArticle\","
                + "\"articleBody\":\"<p>One</p><p>Two</p>\",\"keywords\":\"Food &amp; Drink, Travel\"}</script><main id=root></main>";
        Article article = PageImporter.create().read(page).value();
        assertThat(article.body()).containsExactly(Paragraph.of("One"), Paragraph.of("Two"));
        assertThat(article.topics().keywords()).containsExactly("Food & Drink", "Travel");
        assertThat(article.publishing().genre()).isEqualTo(Genre.OPINION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"author\":\"\u200DJane\"}",
                "{\"headline\":\"Jane\u200C\"}",
                "{\"image\":{\"url\":\"https://z.example/a\",\"encodingFormat\":\"image/.png\"}}",
                "{\"image\":{\"url\":\"https://z.example/a\",\"creditText\":\"Foo\u200B / Jane Doe\"}}",
                "{\"author\":{\"name\":\"A\",\"sameAs\":[1,{}]},\"image\":[[]],\"about\":[{\"@id\":\"x\"}],\"isPartOf\":[[\"x\"]]}"
            })
    void omitsInvalidValues(String data) {
        String page = "<link rel=canonical href='https://z.example/a\u200D'><script type='application/ld+json'>"
                + data.replaceFirst("\\{", "{\"@type\":\"Article\",") + "</script><main><p>x</p></main>";
        assertThat(ContentValidator.create()
                        .validate(PageImporter.create().read(page).value()))
                .isEmpty();
    }

    @Test
    @Timeout(20)
    void limitsTheMembersCopiedForReferences() {
        String node =
                IntStream.range(0, 50_000).mapToObj(i -> "\"m" + i + "\":1").collect(Collectors.joining(","));
        String data = "[{\"@type\":\"Article\",\"author\":[" + "{\"@id\":\"x\"},".repeat(5_000)
                + "{\"@id\":\"x\"}]},{\"@id\":\"x\"," + node + "}]";
        String nested = "{\"@type\":\"Article\",\"a\":" + ("{\"" + "b".repeat(900) + "\":").repeat(150) + "["
                + "1,".repeat(50_000) + "1]" + "}".repeat(151);
        for (String json : List.of(data, nested)) {
            Imported<Article> imported =
                    PageImporter.create().read("<script type='application/ld+json'>" + json + "</script>");
            assertThat(imported.omissions().stream()
                            .mapToLong(omission -> omission.path().length())
                            .sum())
                    .isLessThan(100_000_000);
        }
    }

    @Test
    void reportsOtherArticlesAndImages() {
        String page =
                "<meta http-equiv=content-language content=de><meta property=og:image content='https://z.example/b.jpg'>"
                        + "<script type='application/ld+json'>[{\"@type\":\"Article\",\"headline\":\"A\",\"image\":\"https://z.example/a.jpg\","
                        + "\"workTranslation\":{\"url\":\"https://z.example/fr\",\"inLanguage\":\"fr\"}},{\"@type\":\"Article\",\"headline\":\"B\"}]"
                        + "</script><main><p>x</p></main>";
        Imported<Article> imported = PageImporter.create().read(page);
        assertThat(imported.value().identity().language()).isEqualTo(Locale.GERMAN);
        assertThat(imported.value().translations())
                .containsExactly(Translation.of(Locale.FRENCH, Url.of("https://z.example/fr")));
        assertThat(imported.omissions()).extracting(Omission::value).containsExactly("B", "https://z.example/b.jpg");
    }

    @Test
    void usesThePublicationAsSourceOfArticlesWithoutAuthor() {
        Publication publication = Publication.builder("Zeitung", Url.of("https://z.example/"))
                .language(Locale.GERMAN)
                .build();
        Article article = PageImporter.create()
                .withOrigin(Origin.of(publication))
                .read("<main><p>x</p></main>")
                .value();
        assertThat(article.byline().sources()).extracting(Source::name).isEqualTo(List.of("Zeitung"));
        assertThat(article.identity().language()).isEqualTo(Locale.GERMAN);
    }

    @Test
    void readsTruncatedPagesAsValidArticles() {
        for (int i = 0; i <= PAGE.length(); i += 13) {
            Article article = PageImporter.create().read(PAGE.substring(0, i)).value();
            assertThat(ContentValidator.create().validate(article)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'Person' | PERSON", "['Person','Organization'] | PERSON", "'NewsMediaOrganization' | ORGANISATION"
            },
            quoteCharacter = '`')
    void readsTheKindOfAnAuthor(String types, Author.Kind kind) {
        String data = "{'@type':'Article','headline':'A','author':{'@type':" + types + ",'name':'B'}}";
        Article article = PageImporter.create()
                .read("<script type='application/ld+json'>" + data.replace('\'', '"')
                        + "</script><main><p>x</p></main>")
                .value();
        assertThat(article.byline().credits().get(0).author().kind()).isEqualTo(kind);
    }
}
