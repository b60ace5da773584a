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

/** Repeats the tests of {@link HostileHtmlTest} for every profile and for customized output. */
class HostileCustomizationTest {
    private static final HtmlRenderer CUSTOMIZED = CustomizedRenderer.renderer();
    private static final PageRenderer CUSTOMIZED_PAGES =
            PageRenderer.of(SchemaOrgRenderer.create()).withHtml(CUSTOMIZED);

    @Test
    void keepsTheStructureInSomeTurnsOfACustomizedPage() {
        HostileTurns.compareSomeHtml(Everything.pageWithFallbacks(), CUSTOMIZED_PAGES::toBytes);
        HostileTurns.compareSomeHtml(new Contents(Everything.alone()), contents -> contents.renderedBy(CUSTOMIZED));
    }

    @Tag("slow")
    @Test
    void keepsTheStructureOfACustomizedPage() {
        HostileTurns.compareHtml(FormPage.everything(), HostileCustomizationTest::customizedPage);
        HostileTurns.compareHtml(Everything.pageWithFallbacks(), CUSTOMIZED_PAGES::toBytes);
    }

    @ParameterizedTest
    @EnumSource(names = {"FEED", "EMAIL"})
    void keepsTheStructureInSomeTurnsOfFeedsAndEmail(Profile profile) {
        HtmlRenderer renderer = HtmlRenderer.builder().profile(profile).build();
        HostileTurns.compareSomeHtml(withoutAddress(), contents -> contents.renderedBy(renderer));
    }

    @ParameterizedTest
    @EnumSource(names = {"FEED", "EMAIL"})
    @Tag("slow")
    void keepsTheStructureOfFeedsAndEmail(Profile profile) {
        HtmlRenderer renderer = HtmlRenderer.builder().profile(profile).build();
        HostileTurns.compareHtml(withoutAddress(), contents -> contents.renderedBy(renderer));
    }

    private static byte[] customizedPage(FormPage page) {
        return CUSTOMIZED_PAGES.with(page.options()).toBytes(page.page());
    }

    /** Returns content without an address, so that addresses in it are not resolved, which would change them. */
    private static Contents withoutAddress() {
        Page page = Everything.page();
        List<Content> contents = new ArrayList<>(Everything.alone());
        contents.removeIf(Publication.class::isInstance);
        contents.add(page.article().with(article -> article.url(null)));
        contents.add(page.discussion());
        return new Contents(contents);
    }

    record Contents(List<Content> contents) {

        /** Renders the contents into one document. */
        byte[] renderedBy(HtmlRenderer renderer) {
            ByteArrayOutputStream document = new ByteArrayOutputStream();
            document.writeBytes("<!DOCTYPE html><html lang=en><title>Fragments</title><body>".getBytes(UTF_8));
            contents.forEach(content -> document.writeBytes(renderer.toBytes(content)));
            return document.toByteArray();
        }
    }
}
