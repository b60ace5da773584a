package org.standfirst.checks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.standfirst.Content;
import org.standfirst.Page;
import org.standfirst.html.HtmlRenderer;
import org.standfirst.html.PageRenderer;
import org.standfirst.schemaorg.SchemaOrgRenderer;
import org.standfirst.testkit.Everything;

/**
 * No text in a model adds, removes or changes an element, an attribute or the structured data, and parsers read every
 * text unchanged.
 */
class HostileHtmlTest {
    private static final HtmlRenderer HTML = HtmlRenderer.create();
    private static final PageRenderer PAGES = PageRenderer.of(SchemaOrgRenderer.create());

    @Test
    void keepsTheStructureOfAPageWithEverything() {
        HostileTurns.compareHtml(FormPage.everything(), HostileHtmlTest::page);
    }

    @Test
    void keepsTheStructureInSomeTurnsOfOtherOutput() {
        HostileTurns.compareSomeHtml(FormPage.everything(), HostileHtmlTest::fragment);
        HostileTurns.compareSomeHtml(Everything.pageWithFallbacks(), HostileHtmlTest::pageWithOptions);
        HostileTurns.compareSomeHtml(new Alone(Everything.alone()), HostileHtmlTest::fragments);
    }

    @Tag("slow")
    @Test
    void keepsTheStructureOfAFragmentWithEverything() {
        HostileTurns.compareHtml(FormPage.everything(), HostileHtmlTest::fragment);
    }

    @Tag("slow")
    @Test
    void keepsTheStructureOfAPageWithFallbacks() {
        HostileTurns.compareHtml(Everything.pageWithFallbacks(), HostileHtmlTest::pageWithOptions);
    }

    @Tag("slow")
    @Test
    void keepsTheStructureOfContentRenderedAlone() {
        HostileTurns.compareHtml(new Alone(Everything.alone()), HostileHtmlTest::fragments);
    }

    private static byte[] page(FormPage page) {
        return PAGES.with(page.options()).toBytes(page.page());
    }

    private static byte[] pageWithOptions(Page page) {
        return PAGES.withNonce("bm9uY2U=")
                .with(options -> options.headingLevel(3).timeZone(ZoneOffset.ofHours(14)))
                .toBytes(page);
    }

    private static byte[] fragment(FormPage page) {
        return document(HTML.with(page.options()).toBytes(page.page()));
    }

    private static byte[] fragments(Alone alone) {
        ByteArrayOutputStream fragments = new ByteArrayOutputStream();
        alone.contents.forEach(content -> fragments.writeBytes(HTML.toBytes(content)));
        return document(fragments.toByteArray());
    }

    /** Returns a document that contains a fragment. */
    private static byte[] document(byte[] fragment) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        document.writeBytes(
                "<!DOCTYPE html><html lang=en><head><title>A fragment</title></head><body>".getBytes(UTF_8));
        document.writeBytes(fragment);
        return document.toByteArray();
    }

    record Alone(List<Content> contents) {}
}
