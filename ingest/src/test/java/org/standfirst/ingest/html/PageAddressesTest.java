package org.standfirst.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Article;
import org.standfirst.Omission;
import org.standfirst.Url;
import org.standfirst.ingest.Imported;
import org.standfirst.ingest.Origin;

/** Relative addresses of a page are resolved against its {@code base} element, as browsers do. */
class PageAddressesTest {
    private static final Origin ORIGIN = Origin.UNKNOWN.withBase(Url.of("https://caller.example/dir/page"));

    private static Imported<Article> read(String page) {
        return PageImporter.create().withOrigin(ORIGIN).read(page);
    }

    @ParameterizedTest
    @CsvSource({
        "<base href='https://base.example/a/b'>, https://base.example/a/ferry",
        "<base href='/news/'>, https://caller.example/news/ferry",
        "<base href='sub/'>, https://caller.example/dir/sub/ferry",
        "<base href='//base.example/'>, https://base.example/ferry",
        "<base target='_blank'><base href='/first/'><base href='/second/'>, https://caller.example/first/ferry",
        "<base href=''>, https://caller.example/dir/ferry",
    })
    void resolvesLinksAgainstTheFirstBaseWithAnAddress(String base, String address) {
        Imported<Article> imported = read(base + "<main><p><a href='ferry'>x</a></p></main>");
        assertThat(Notation.of(imported.value().body())).containsExactly("p [" + address + "|x]");
        assertThat(imported.omissions()).isEmpty();
    }

    @Test
    void resolvesTheMetadataAgainstTheBase() {
        Article article = read("<base href='https://base.example/'><link rel=canonical href='ferry'>"
                        + "<meta property=og:image content='f.jpg'><link rel=license href='terms'>"
                        + "<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":{\"name\":\"A\",\"url\":\"a\"}}</script>"
                        + "<main><p><img src='g.jpg'></p></main>")
                .value();
        assertThat(article.identity().url()).isEqualTo(Url.of("https://base.example/ferry"));
        assertThat(article.identity().id()).isEqualTo("https://base.example/ferry");
        assertThat(article.rights().licence()).isEqualTo(Url.of("https://base.example/terms"));
        assertThat(article.byline().credits().get(0).author().url()).isEqualTo(Url.of("https://base.example/a"));
        assertThat(article.photos())
                .extracting(photo -> photo.renditions().get(0).url().text())
                .containsExactly("https://base.example/g.jpg");
        assertThat(article.teaser().promoPhoto().renditions().get(0).url())
                .isEqualTo(Url.of("https://base.example/f.jpg"));
    }

    @Test
    void resolvesTheAddressOfOpenGraphAgainstTheBase() {
        Article article = read("<base href='https://base.example/'><meta property=og:url content='/ferry'>")
                .value();
        assertThat(article.identity().url()).isEqualTo(Url.of("https://base.example/ferry"));
    }

    @Test
    void choosesTheArticleWithTheResolvedAddress() {
        Imported<Article> imported = read(
                "<base href='https://base.example/'><link rel=canonical href='/b'>"
                        + "<script type='application/ld+json'>[{\"@type\":\"Article\",\"headline\":\"A\",\"url\":\"/a\"},"
                        + "{\"@type\":\"Article\",\"headline\":\"B\",\"url\":\"https://base.example/b\"}]</script><main><p>x</p></main>");
        assertThat(imported.value().headlines().headline()).isEqualTo("B");
    }

    @Test
    void resolvesARelativeBaseAgainstTheAddressThatThePageStatesIfTheCallerGivesNone() {
        Article article = PageImporter.create()
                .read(
                        "<base href='/news/'><link rel=canonical href='https://stated.example/a'><main><p><a href='ferry'>x</a></p></main>")
                .value();
        assertThat(Notation.of(article.body())).containsExactly("p [https://stated.example/news/ferry|x]");
    }

    @Test
    void keepsTheAddressOfThePageIfItStatesOnlyABase() {
        assertThat(read("<base href='https://base.example/'><main><p>x</p></main>")
                        .value()
                        .identity()
                        .id())
                .isEqualTo("https://caller.example/dir/page");
    }

    @Test
    void distinguishesLinksToThePageFromLinksToItsBase() {
        Article article =
                read("<base href='https://base.example/'><main><p id=n><a href='https://base.example/#n'>1</a>"
                                + "<a href='https://caller.example/dir/page#n'>2</a><a href='#n'>3</a></p></main>")
                        .value();
        assertThat(Notation.of(article.body())).containsExactly("#n p [https://base.example/#n|1][#n|23]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "https://user@base.example/"})
    void reportsAndIgnoresABaseThatIsNotAWebAddress(String base) {
        Imported<Article> imported =
                read("<base href='" + base + "'><base href='/later/'><main><p><a href='ferry'>x</a></p></main>");
        assertThat(Notation.of(imported.value().body())).containsExactly("p [https://caller.example/dir/ferry|x]");
        assertThat(imported.omissions())
                .extracting(Omission::path, Omission::value)
                .containsExactly(tuple("base", base));
    }

    @Test
    void ignoresABaseInTheBodyOfAnArticle() {
        assertThat(Notation.of(HtmlImporter.create()
                        .withOrigin(ORIGIN)
                        .read("<base href='https://base.example/'><p><a href='ferry'>x</a></p>")
                        .value()))
                .containsExactly("p [https://caller.example/dir/ferry|x]");
    }
}
