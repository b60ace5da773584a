package org.standfirst.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Article;
import org.standfirst.Page;
import org.standfirst.Photo;
import org.standfirst.Publication;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.body.Figure;

class ThemeTest {
    private static final Page PAGE = Page.of(
            Publication.builder("a", Url.of("https://example.org/")).build(),
            Article.builder("b", "c").build());

    @Test
    void writesCssIntoThePage() {
        assertThat(html(Theme.css("p > a { color: red }"))).contains("<style>p > a { color: red }</style></head>");
    }

    @Test
    void writesAdditionalStylesAfterATheme() {
        assertThat(html(Theme.css("one").withStylesheet(Url.of("/two.css")).withCss("three")))
                .contains("<style>one</style><link rel=\"stylesheet\" href=\"/two.css\"><style>three</style></head>");
    }

    @Test
    void returnsItsCss() {
        assertThat(Theme.css("one")
                        .withStylesheet(Url.of("/two.css"))
                        .withCss("three")
                        .css())
                .isEqualTo("one\nthree");
        assertThat(html(Theme.broadsheet()))
                .contains("<style>" + Theme.broadsheet().css() + "</style>");
        assertThat(Theme.none().css()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void hasASmallStyleSheetInALayerWithoutComments(Theme theme) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(theme.css().getBytes(UTF_8));
        }
        assertThat(compressed.size()).isLessThan(7_000);
        assertThat(theme.css()).startsWith("@layer standfirst{").doesNotContain("/*", "\n", "  ");
    }

    static List<Theme> builtIn() {
        return List.of(Theme.broadsheet(), Theme.magazine(), Theme.quiet());
    }

    @Test
    void usesItsMeasureForTheSizesOfPictures() {
        Theme theme = Theme.quiet().withMeasure(34.5, 60);
        assertThat(theme.css()).isEqualTo(Theme.quiet().css() + "\n:root{--sf-measure:34.5rem;--sf-wide:60.0rem}");
        Photo photo = Photo.builder(Rendition.of(Url.of("https://example.org/a.jpg"), 1600, 900))
                .addRendition(Rendition.of(Url.of("https://example.org/b.jpg"), 800, 450))
                .build();
        Page page = PAGE.withArticle(PAGE.article()
                .with(a -> a.lead(photo).add(Figure.of(photo).withPlacement(Figure.Placement.WIDE))));
        PageRenderer pages = PageRenderer.create().withTheme(theme);
        assertThat(pages.render(page))
                .containsSubsequence(
                        "sizes=\"(min-width: 36.5rem) 34.5rem, calc(100vw - 2rem)\"",
                        "sizes=\"(min-width: 62rem) 60rem, calc(100vw - 2rem)\"");
        assertThat(pages.withHtml(HtmlRenderer.builder().imageSizes("50vw").build())
                        .render(page))
                .contains("sizes=\"50vw\"");
        assertThat(pages.withTheme(theme.linkedAs(Url.of("look.css"))).render(page))
                .contains("<link rel=\"stylesheet\" href=\"look.css\">", "(min-width: 36.5rem) 34.5rem");
        assertThat(pages.withTheme(theme.withCss("p {}")).render(page)).contains("(min-width: 36.5rem) 34.5rem");
        assertThat(pages.withTheme(Theme.quiet()).render(page)).contains("(min-width: 44rem) 42rem");
    }

    @ParameterizedTest
    @CsvSource({
        "COLUMN, '(min-width: 32rem) 30rem, calc(100vw - 2rem)'",
        "FULL, 100vw",
        "START, '(min-width: 72rem) 20rem, (min-width: 40rem) 11.4rem, (min-width: 32rem) 30rem, calc(100vw - 2rem)'",
        "END, '(min-width: 72rem) 20rem, (min-width: 40rem) 11.4rem, (min-width: 32rem) 30rem, calc(100vw - 2rem)'",
        "GALLERY, '(min-width: 32rem) 30rem, calc(100vw - 2rem)'",
        "BOX, '(min-width: 32rem) 27.75rem, calc(100vw - 4.25rem)'"
    })
    void writesTheSizesForANarrowMeasure(ImagePlace place, String sizes) {
        assertThat(place.sizes(30, 50)).isEqualTo(sizes);
    }

    @ParameterizedTest
    @CsvSource({
        "19.9, 70, 'measure must be 20 to 49 rem, not 19.9'",
        "NaN, 70, 'measure must be 20 to 49 rem, not NaN'",
        "42, 49, 'wide must be 50 to 200 rem, not 49.0'",
        "42, 201, 'wide must be 50 to 200 rem, not 201.0'"
    })
    void rejectsMeasuresOutOfRange(double measure, double wide, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Theme.broadsheet().withMeasure(measure, wide))
                .withMessage(message);
    }

    @Test
    void returnsHashesForAContentSecurityPolicy() {
        // as sha256sum and base64 print it
        assertThat(Theme.css("one").cspSources()).isEqualTo("'sha256-dpLDrTVAu4A8Ags67mbNiIcSMjTqDG5xQ8Ct1z/0Me0='");
        assertThat(Theme.css("one")
                        .withStylesheet(Url.of("/two.css"))
                        .withCss("three")
                        .cspSources())
                .startsWith("'sha256-dpLDrTVAu4A8Ags67mbNiIcSMjTqDG5xQ8Ct1z/0Me0=' 'sha256-")
                .hasSize(107);
        assertThat(Theme.none().cspSources()).isEmpty();
        assertThat(Theme.css("a\r\nb\rc").cspSources())
                .isEqualTo(Theme.css("a\nb\nc").cspSources());
    }

    @Test
    void returnsAFileNameThatChangesWithTheCss() {
        assertThat(Theme.css("one").fileName()).isEqualTo("standfirst-7692c3ad3540bb80.css");
        assertThat(builtIn()).extracting(Theme::fileName).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"</style>", "a </STYLE foo"})
    void rejectsCssThatEndsItsElement(String css) {
        assertThatIllegalArgumentException().isThrownBy(() -> Theme.css(css));
    }

    private static String html(Theme theme) {
        return PageRenderer.create().withTheme(theme).render(PAGE);
    }
}
