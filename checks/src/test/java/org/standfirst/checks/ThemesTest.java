package org.standfirst.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.standfirst.Article;
import org.standfirst.Genre;
import org.standfirst.Page;
import org.standfirst.Photo;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.body.Code;
import org.standfirst.body.Figure;
import org.standfirst.body.Heading;
import org.standfirst.body.Paragraph;
import org.standfirst.body.RichText;
import org.standfirst.html.PageRenderer;
import org.standfirst.html.Theme;
import org.standfirst.schemaorg.SchemaOrgRenderer;
import org.standfirst.testkit.EveryBlock;
import org.standfirst.testkit.Everything;

/** Tests the built-in themes in a real browser. */
class ThemesTest {
    private static final Path SOURCES = Path.of("../render-html/src/main/css");
    /** Returns the text of each rule of the first style sheet. */
    private static final String RULES =
            "return [...document.styleSheets[0].cssRules].map(rule => rule.cssText).join('\\n')";

    private static Browser browser;

    @BeforeAll
    static void startBrowser() {
        browser = Browser.start();
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    static Stream<Arguments> themes() {
        return Stream.of(
                arguments("broadsheet", Theme.broadsheet()),
                arguments("magazine", Theme.magazine()),
                arguments("quiet", Theme.quiet()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("themes")
    void hasTheRulesOfItsSource(String name, Theme theme) throws IOException {
        StringBuilder source = new StringBuilder("@layer standfirst {");
        for (String file : new String[] {"base", name, "kinds", "print"}) {
            source.append(Files.readString(SOURCES.resolve(file + ".css")));
        }
        String expected = rules(source.append("}").toString());

        assertThat(expected.length()).isGreaterThan(20_000);
        assertThat(rules(theme.css())).isEqualTo(expected);
    }

    private static String rules(String css) {
        browser.open("<!DOCTYPE html><title>Rules</title><style>" + css + "</style>");
        String rules = (String) browser.evaluate(RULES);
        return rules.replaceAll(",\\s+", ",").strip(); // the browser keeps the white space around commas in some values
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("themes")
    void appliesUnderAPolicyThatAllowsItsHashOnly(String name, Theme theme) {
        Theme own = theme.withCss(".sf-related-link, .sf-topic-link, .sf-kicker-link { color: rgb(1, 2, 3) }");
        FormPage everything = FormPage.everything();
        String html = PageRenderer.of(SchemaOrgRenderer.create())
                .withTheme(own)
                .with(everything.options())
                .render(everything.page());

        browser.open(html, Map.of("Content-Security-Policy", "default-src 'none'; style-src " + own.cspSources()));

        assertThat(browser.evaluate("return document.styleSheets.length")).isEqualTo(2L);
        assertThat(browser.evaluate("return getComputedStyle(document.querySelector('.sf-breadcrumb-list')).display"))
                .isEqualTo("flex");
        assertThat(browser.evaluate("return ['related', 'topic', 'kicker']"
                        + ".map(name => getComputedStyle(document.querySelector(`.sf-${name}-link`)).color).join()"))
                .as("rules of the site override those of %s", name)
                .isEqualTo("rgb(1, 2, 3),rgb(1, 2, 3),rgb(1, 2, 3)");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("themes")
    void alignsOnlyCodeToTheLeftInAnArabicArticle(String name, Theme theme) {
        Article article = Article.builder("a", "عنوان")
                .language(Locale.forLanguageTag("ar"))
                .add(Code.of("if (x) {\n    y();\n}"))
                .add(Paragraph.of(RichText.inLanguage(Locale.FRENCH, "Adieu")))
                .build();
        Page page = Page.of(Everything.page().publication(), article);

        browser.open(PageRenderer.create().withTheme(theme).render(page));

        assertThat(alignment("pre")).isEqualTo("left");
        assertThat(alignment(".sf-body p")).isEqualTo("right");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("themes")
    void drawsBlocksBesideFiguresAtTheSide(String name, Theme theme) {
        Photo photo = Photo.builder(Rendition.of(Url.of("https://photo.example/a.png"), 600, 800))
                .build();
        Article.Builder article = Article.builder("a", "Headline");
        for (Block block : EveryBlock.body()) {
            for (Figure.Placement side : List.of(Figure.Placement.START, Figure.Placement.END)) {
                article.add(Heading.of(2, "Heading"));
                article.add(Figure.of(photo).withPlacement(side)).add(block);
            }
        }
        browser.open(PageRenderer.create()
                .withTheme(theme)
                .render(Page.of(Everything.page().publication(), article.build())));

        for (int width : new int[] {700, 1280}) {
            browser.width(width);
            assertThat(browser.evaluate("""
                    const box = block => block.getBoundingClientRect();
                    const overlap = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
                            && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
                    const isAtSide = block => getComputedStyle(block).float != 'none';
                    const blocks = [...document.querySelectorAll('.sf-body > *')];
                    return blocks.filter(block => block.tagName != 'P' && !isAtSide(block)
                            && blocks.some(other => isAtSide(other) && overlap(box(block), box(other))))
                            .map(block => block.className).join();
                    """)).as("at %s pixels", width).isEqualTo("");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("themes")
    void keepsFiguresWithinTheFrameOfASponsoredArticle(String name, Theme theme) {
        Page page = Everything.page();
        assertThat(page.article().publishing().genre()).isEqualTo(Genre.SPONSORED);

        browser.open(PageRenderer.create().withTheme(theme).render(page));

        for (int width : new int[] {390, 700, 1280}) {
            browser.width(width);
            assertThat(browser.evaluate("""
                    const frame = document.querySelector('.sf-article').getBoundingClientRect();
                    return [...document.querySelectorAll('.sf-article figure')]
                            .filter(figure => figure.getBoundingClientRect().left < frame.left + 3
                                    || figure.getBoundingClientRect().right > frame.right - 3)
                            .map(figure => figure.className).join();
                    """)).as("at %s pixels", width).isEqualTo("");
        }
    }

    /** Returns the side of the block at which the first line of an element starts. */
    private static String alignment(String selector) {
        return (String) browser.evaluate("""
                const block = document.querySelector('%s'), range = document.createRange();
                range.selectNodeContents(block);
                const line = range.getClientRects()[0], box = block.getBoundingClientRect();
                return line.left - box.left < box.right - line.right ? 'left' : 'right';
                """.formatted(selector));
    }
}
