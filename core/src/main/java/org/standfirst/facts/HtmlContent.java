package org.standfirst.facts;

import static java.util.Objects.requireNonNull;

import org.standfirst.Page;
import org.standfirst.Renderer;

/** Checks the renderers of the texts in feeds. */
public final class HtmlContent {
    private HtmlContent() {}

    /**
     * Returns {@code content}.
     *
     * @throws IllegalArgumentException if it does not render HTML, since programs show the text of a feed as HTML
     */
    public static Renderer<? super Page> require(Renderer<? super Page> content) {
        String type = requireNonNull(content, "content").mediaType();
        if (!type.startsWith("text/html")) {
            throw new IllegalArgumentException("content must render text/html, not " + type);
        }
        return content;
    }
}
