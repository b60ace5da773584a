package org.standfirst.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.standfirst.html.PageRenderer;
import org.standfirst.json.SchemaOrgRenderer;

@Tag("slow")
class AccessibilityTest {
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

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

    @Test
    void aPageWithEverythingIsAccessible() {
        FormPage everything = FormPage.everything();
        browser.open(PageRenderer.of(SchemaOrgRenderer.create())
                .with(everything.options())
                .render(everything.page()));
        Results results = new AxeBuilder().withTags(TAGS).analyze(browser.driver());
        assertThat(results.getViolations()).isEmpty();
    }
}
