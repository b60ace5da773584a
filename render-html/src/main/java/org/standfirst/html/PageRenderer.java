package org.standfirst.html;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.standfirst.Page;
import org.standfirst.Renderer;
import org.standfirst.html.page.PageHtml;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.utf8.Utf8Buffer;

/**
 * Renders a page as a whole HTML document: the head with the same facts for machines, a breadcrumb, the article, related
 * pages, the comments and their form.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class PageRenderer implements Renderer<Page> {
    private static final byte[] DOCTYPE = "<!DOCTYPE html>\n".getBytes(US_ASCII);

    private final Renderer<Page> structuredData;
    private final HtmlRenderer html;
    private final Theme theme;

    private PageRenderer(Renderer<Page> structuredData, HtmlRenderer html, Theme theme) {
        this.structuredData = requireNonNull(structuredData, "structuredData");
        this.html = requireNonNull(html, "html");
        this.theme = requireNonNull(theme, "theme");
    }

    /**
     * Returns a renderer with every default.
     *
     * @param structuredData writes the page's facts as JSON-LD, such as {@code SchemaOrgRenderer} does. It is not trusted:
     *     what it writes is escaped for the script element it stands in.
     */
    public static PageRenderer of(Renderer<Page> structuredData) {
        return new PageRenderer(structuredData, HtmlRenderer.create(), Theme.broadsheet());
    }

    /**
     * Returns a copy that draws what is on the page with {@code html}, and its options.
     *
     * @throws IllegalArgumentException if that is made for another {@link Profile} than {@link Profile#PAGE}
     */
    public PageRenderer html(HtmlRenderer html) {
        if (!html.settings().onPage()) {
            throw new IllegalArgumentException("a page is drawn with Profile.PAGE, not " + html.settings().profile);
        }
        return new PageRenderer(structuredData, html, theme);
    }

    /** Returns a copy that looks like this; {@link Theme#broadsheet} by default. */
    public PageRenderer theme(Theme theme) {
        return new PageRenderer(structuredData, html, theme);
    }

    /** Returns a cheap copy for one request: {@code pages.with(o -> o.nonce(nonce))}. */
    public PageRenderer with(Consumer<HtmlOptions> change) {
        return new PageRenderer(structuredData, html.with(change), theme);
    }

    @Override
    public String mediaType() {
        return html.mediaType();
    }

    @Override
    public void render(Page page, OutputStream out) throws IOException {
        html.buffer().toStream(out, sink -> write(page, sink));
    }

    @Override
    public byte[] toBytes(Page page) {
        return html.buffer().toBytes(sink -> write(page, sink));
    }

    @Override
    public String render(Page page) {
        return html.buffer().toText(sink -> write(page, sink));
    }

    private void write(Page page, Utf8Buffer sink) {
        Rendering rendering = html.rendering(page, 1, sink);
        sink.write(DOCTYPE);
        PageHtml.write(
                page, rendering, structuredData, () -> theme.write(rendering.html(), rendering.settings().nonce));
        rendering.elements().finish();
    }
}
