package org.standfirst.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
    @ValueSource(strings = {"</style>", "a </STYLE foo"})
    void rejectsCssThatEndsItsElement(String css) {
        assertThatIllegalArgumentException().isThrownBy(() -> Theme.css(css));
    }

    private static String html(Theme theme) {
        return PageRenderer.create().withTheme(theme).render(PAGE);
    }
}
