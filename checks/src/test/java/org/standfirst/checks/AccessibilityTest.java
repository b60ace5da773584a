package org.standfirst.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.standfirst.Url;
import org.standfirst.html.PageRenderer;
import org.standfirst.html.Theme;
import org.standfirst.schemaorg.SchemaOrgRenderer;
import org.standfirst.testkit.Everything;
import org.standfirst.testkit.PublishablePages;

/** Pages of articles that are valid for publication have no violations of axe's accessibility rules in Chromium. */
@Tag("slow")
class AccessibilityTest {
    private static final PageRenderer PAGES = PageRenderer.of(SchemaOrgRenderer.create());
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    /** Returns the rule and the element of each violation. Other results are not collected, which takes longer. */
    private static final String VIOLATIONS = """
            const [tags, done] = arguments;
            axe.run({runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']}).then(
                    results => done(results.violations.flatMap(rule => rule.nodes.map(node => [rule.id, node.html]))),
                    error => done([['error', String(error)]]));
            """;

    private static Browser browser;
    private static String axe;

    @BeforeAll
    static void startBrowser() throws IOException {
        browser = Browser.start();
        browser.driver().manage().timeouts().scriptTimeout(Duration.ofMinutes(5));
        try (InputStream script = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(requireNonNull(script, "axe").readAllBytes(), UTF_8);
        }
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @MethodSource
    void hasNoFindingsOnAPageWithEverything(Theme theme) {
        FormPage everything = FormPage.everything();
        checkAllLooks(PAGES.withTheme(theme).with(everything.options()).render(everything.page()));
    }

    static List<Theme> hasNoFindingsOnAPageWithEverything() {
        return List.of(Theme.broadsheet(), Theme.magazine(), Theme.quiet());
    }

    @ParameterizedTest
    @MethodSource("hasNoFindingsOnAPageWithEverything")
    void showsEveryMarkInForcedColors(Theme theme) {
        FormPage everything = FormPage.everything();
        open(PAGES.withTheme(theme).with(everything.options()).render(everything.page()));
        browser.width(1280);
        browser.forcedColors();
        assertThat(browser.evaluate("return matchMedia('(forced-colors: active)').matches"))
                .isEqualTo(true);
        checkRules();
        assertThat(missing(
                        "label,comment-staff,form-button,box,details,transcript,read-also,contents,key-events,corrections,"
                                + "promoted,form-text,form-errors,embed,article[data-genre=sponsored]",
                        "rating-stars,live-update-key,live-update-pinned,read-also-label,kicker,form-error,masthead"))
                .isEqualTo("");
        open(PAGES.withTheme(theme).render(Everything.pageWithFallbacks()));
        checkRules();
        assertThat(missing("paywall-button,label", "paywall-sign-in,rating-stars"))
                .isEqualTo("");
        browser.colorScheme("light");
    }

    /**
     * Returns the names of classes that a reader cannot see: classes without an element on the page, classes of
     * {@code bordered} without a visible border, and classes of {@code written} without visible text.
     */
    private static Object missing(String bordered, String written) {
        return browser.evaluate("""
                const paper = getComputedStyle(document.body).backgroundColor;
                const check = (names, seen) => names.split(',').flatMap(name => {
                    const all = [...document.querySelectorAll('.sf-' + name)];
                    return all.length ? all.filter(each => !seen(getComputedStyle(each))).map(() => name) : [name];
                });
                const marks = [...document.querySelectorAll('mark')].map(mark => getComputedStyle(mark));
                return [
                    ...check('%s', style => parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle !== 'none'
                            && style.borderTopColor !== paper),
                    ...check('%s', style => style.color !== paper && style.visibility === 'visible'),
                    ...marks.filter(style => style.backgroundColor === paper).map(() => 'mark')].join()
                """.formatted(bordered, written));
    }

    @ParameterizedTest
    @MethodSource
    void hasNoFindingsOnAPublishablePage(long seed) {
        FormPage everything = FormPage.everything();
        checkAllLooks(
                PAGES.with(options -> options.commentForm(everything.form().withReplies(Url.of("/ferry"))))
                        .render(new PublishablePages(seed).next()));
    }

    static LongStream hasNoFindingsOnAPublishablePage() {
        return LongStream.range(10_000, 10_060);
    }

    private static void checkAllLooks(String html) {
        open(html);
        browser.width(1280);
        browser.colorScheme("light");
        checkRules();
        browser.colorScheme("dark");
        checkRules();
        browser.colorScheme("light");
        browser.width(390);
        checkRules();
        browser.width(320);
        assertThat(browser.evaluate(
                        "const page = document.documentElement; return page.scrollWidth - page.clientWidth"))
                .as("pixels to scroll horizontally at a width of 320")
                .isEqualTo(0L);
        assertThat(browser.evaluate("return document.getAnimations().length"))
                .as("animations")
                .isEqualTo(0L);
        assertThat(browser.evaluate(
                        "return document.querySelectorAll('script:not([type=\"application/ld+json\"])').length"))
                .as("scripts")
                .isEqualTo(0L);
    }

    /** Opens a page and loads axe once for all its looks. */
    private static void open(String html) {
        browser.open(html);
        browser.driver().executeScript(axe);
    }

    private static void checkRules() {
        List<?> violations = (List<?>) browser.driver().executeAsyncScript(VIOLATIONS, RULES);
        assertThat(violations.stream()
                        .map(violation -> (List<?>) violation)
                        .filter(violation -> !(violation.get(0).equals("target-size")
                                && inRunningText(violation.get(1).toString()))))
                .isEmpty();
    }

    /**
     * Returns whether the element is a link in rich text; only these links have no class. WCAG exempts them from the
     * target size, but axe does not if a paragraph consists of links only.
     */
    private static boolean inRunningText(String html) {
        return html.startsWith("<a href=");
    }
}
