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
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Article;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.Url;

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
    void isASmallSheetInALayerWithoutComments(Theme theme) throws IOException {
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
    void hasAHashForThePolicyOfThePage() {
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
    void hasAFileNameThatChangesWithItsCss() {
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
