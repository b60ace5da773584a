package org.standfirst.checks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.standfirst.Content;
import org.standfirst.html.HtmlRenderer;

/** No text in a model adds, removes or changes an element or an attribute, and every text is read as it was typed. */
class HostileHtmlTest {
    private static final HtmlRenderer HTML = HtmlRenderer.create();

    @Test
    void inAFragmentWithEverything() {
        HostileTurns.compareHtml(
                FormPage.everything(),
                page -> document(HTML.with(page.options()).toBytes(page.page())));
    }

    @Test
    void inAFragmentWithoutStandIns() {
        HostileTurns.compareHtml(Everything.pageWithoutStandIns(), page -> document(HTML.toBytes(page)));
    }

    @Test
    void inWhatIsDrawnAlone() {
        HostileTurns.compareHtml(new Alone(Everything.alone()), alone -> {
            ByteArrayOutputStream fragments = new ByteArrayOutputStream();
            alone.contents.forEach(content -> fragments.writeBytes(HTML.toBytes(content)));
            return document(fragments.toByteArray());
        });
    }

    /** Returns a fragment in a document of its own. */
    private static byte[] document(byte[] fragment) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        document.writeBytes(
                "<!DOCTYPE html><html lang=en><head><title>A fragment</title></head><body>".getBytes(UTF_8));
        document.writeBytes(fragment);
        return document.toByteArray();
    }

    record Alone(List<Content> contents) {}
}
