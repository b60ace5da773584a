package org.standfirst.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/** A browser that records the actions of a page, such as dialogs, scripts and navigation. */
final class WatchedBrowser implements AutoCloseable {
    static final String NONCE = "bm9uY2U=";

    /** Runs before the scripts of a page. */
    private static final String WATCH = """
            window.seen = [];
            for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) {
                window[name] = (...values) => seen.push(name + ' ' + values);
            }
            addEventListener('securitypolicyviolation', e => seen.push(`${e.violatedDirective} ${e.blockedURI}`));
            addEventListener('beforeunload', () => seen.push('leaves'));
            """;

    private static final String RUNNABLE_ELEMENTS = """
            const running = 'script:not([type="application/ld+json"]), iframe, object, embed, base, [style]';
            return [...document.querySelectorAll(running)].map(element => element.outerHTML)
                .concat([...document.querySelectorAll('*')]
                    .filter(element => [...element.attributes].some(attribute => attribute.name.startsWith('on')))
                    .map(element => element.outerHTML));
            """;

    private static final String REQUESTS = "return performance.getEntriesByType('resource').map(entry => entry.name)";

    private static final String STRUCTURE = """
            document.querySelectorAll('.sf-reading-time').forEach(element => element.remove());
            return [...document.querySelectorAll('*')]
                .map(element => element.localName + [...element.attributes].map(attribute => ' ' + attribute.name).join(''))
                .join('\\n');
            """;

    private final Browser browser = Browser.start();

    WatchedBrowser() {
        driver().executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
    }

    /**
     * Opens a page with the Content-Security-Policy that our pages need, with images, video and audio from {@code
     * media}.
     */
    void open(String html, String media) {
        String policy = "default-src 'none'; style-src 'nonce-%s'; img-src %s; media-src %s; form-action 'self'"
                .formatted(NONCE, media, media);
        browser.open(html, Map.of("Content-Security-Policy", policy));
    }

    /** Returns the actions of the page: dialogs, violations of the policy, scripts, and navigation. */
    List<Object> actions() {
        List<Object> actions = new ArrayList<>(evaluateList("return seen"));
        actions.addAll(evaluateList(RUNNABLE_ELEMENTS));
        if (!browser.address().equals(browser.evaluate("return location.href"))) {
            actions.add("went to " + browser.evaluate("return location.href"));
        }
        return actions;
    }

    /** Returns the addresses that the page requested. */
    List<String> requests() {
        return evaluateList(REQUESTS).stream().map(String.class::cast).toList();
    }

    /** Returns the elements with the names of their attributes, without the reading time. */
    String structure() {
        return (String) browser.evaluate(STRUCTURE);
    }

    /** Returns the results of {@code script} for each of {@code values}. */
    List<?> each(List<?> values, String script) {
        return (List<?>) driver().executeScript("return arguments[0].map(" + script + ")", values);
    }

    private List<?> evaluateList(String script) {
        return (List<?>) browser.evaluate(script);
    }

    private ChromeDriver driver() {
        return browser.driver();
    }

    @Override
    public void close() {
        browser.close();
    }
}
