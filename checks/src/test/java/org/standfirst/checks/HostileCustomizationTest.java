package org.standfirst.checks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.standfirst.Content;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.html.HtmlRenderer;
import org.standfirst.html.PageRenderer;
import org.standfirst.html.Profile;
import org.standfirst.schemaorg.SchemaOrgRenderer;
import org.standfirst.testkit.Everything;

/** What {@link HostileHtmlTest} says holds for every profile, and however a caller has fitted the output. */
class HostileFittingTest {
    private static final HtmlRenderer FITTED = Fitted.renderer();
    private static final PageRenderer FITTED_PAGES =
            PageRenderer.of(SchemaOrgRenderer.create()).withHtml(FITTED);

    @Test
    void inSomeTurnsOfAFittedPage() {
        HostileTurns.compareSomeHtml(Everything.pageWithoutStandIns(), FITTED_PAGES::toBytes);
        HostileTurns.compareSomeHtml(new Contents(Everything.alone()), contents -> contents.drawnBy(FITTED));
    }

    @Tag("slow")
    @Test
    void inAFittedPage() {
        HostileTurns.compareHtml(FormPage.everything(), HostileFittingTest::fittedPage);
        HostileTurns.compareHtml(Everything.pageWithoutStandIns(), FITTED_PAGES::toBytes);
    }

    @ParameterizedTest
    @EnumSource(names = {"FEED", "EMAIL"})
    void inSomeTurnsOfWhatLeavesThePage(Profile profile) {
        HtmlRenderer letter = HtmlRenderer.builder().profile(profile).build();
        HostileTurns.compareSomeHtml(withoutAddress(), contents -> contents.drawnBy(letter));
    }

    @ParameterizedTest
    @EnumSource(names = {"FEED", "EMAIL"})
    @Tag("slow")
    void inWhatLeavesThePage(Profile profile) {
        HtmlRenderer letter = HtmlRenderer.builder().profile(profile).build();
        HostileTurns.compareHtml(withoutAddress(), contents -> contents.drawnBy(letter));
    }

    private static byte[] fittedPage(FormPage page) {
        return FITTED_PAGES.with(page.options()).toBytes(page.page());
    }

    /** Returns content without an address of its own, against which those in it could be resolved: that changes them. */
    private static Contents withoutAddress() {
        Page page = Everything.page();
        List<Content> contents = new ArrayList<>(Everything.alone());
        contents.removeIf(Publication.class::isInstance);
        contents.add(page.article().with(article -> article.url(null)));
        contents.add(page.discussion());
        return new Contents(contents);
    }

    record Contents(List<Content> contents) {

        /** Returns them in a document of their own. */
        byte[] drawnBy(HtmlRenderer renderer) {
            ByteArrayOutputStream document = new ByteArrayOutputStream();
            document.writeBytes("<!DOCTYPE html><html lang=en><title>Fragments</title><body>".getBytes(UTF_8));
            contents.forEach(content -> document.writeBytes(renderer.toBytes(content)));
            return document.toByteArray();
        }
    }
}
