package org.standfirst.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import org.standfirst.Page;
import org.standfirst.Renderer;

class HtmlContentTest {
    private static Renderer<Page> renderer(String mediaType) {
        return new Renderer<>() {
            @Override
            public String mediaType() {
                return mediaType;
            }

            @Override
            public void render(Page page, OutputStream out) {}
        };
    }

    @Test
    void requiresHtml() {
        Renderer<Page> html = renderer("text/html; charset=utf-8");
        assertThat(HtmlContent.require(html)).isSameAs(html);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlContent.require(renderer("text/markdown")))
                .withMessage("content must render text/html, not text/markdown");
    }
}
