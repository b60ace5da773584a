package org.standfirst.html;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.standfirst.Page;
import org.standfirst.Renderer;
import org.standfirst.html.page.PageHtml;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.utf8.Utf8Buffer;

/**
 * Renders a page as an HTML document: the head with metadata, the masthead, the breadcrumb, the article, related links,
 * the comments and their form, and the footer.
 *
 * <p>Immutable and thread-safe.
 */
public final class PageRenderer implements Renderer<Page> {
    private static final byte[] DOCTYPE = "<!DOCTYPE html>\n".getBytes(US_ASCII);
    private static final Pattern NONCE = Pattern.compile("[A-Za-z0-9+/_-]+=*");

    private final @Nullable Renderer<Page> structuredData;

    /** The renderer with {@link #changes} applied. */
    private final HtmlRenderer html;

    private final Consumer<HtmlOptions> changes;
    private final Theme theme;
    private final @Nullable String nonce;

    private PageRenderer(
            @Nullable Renderer<Page> structuredData,
            HtmlRenderer html,
            Consumer<HtmlOptions> changes,
            Theme theme,
            @Nullable String nonce) {
        this.structuredData = structuredData;
        this.html = html.with(options -> options.sizes(theme));
        this.changes = changes;
        this.theme = theme;
        this.nonce = nonce;
    }

    /** Returns a renderer with every default: no structured data, {@link Theme#broadsheet}. */
    public static PageRenderer create() {
        return new PageRenderer(null, HtmlRenderer.create(), options -> {}, Theme.broadsheet(), null);
    }

    /**
     * Returns a renderer with structured data and every other default.
     *
     * @param structuredData the renderer of JSON-LD, such as {@code SchemaOrgRenderer}. It is not trusted: its output
     *     is escaped for the script element.
     */
    public static PageRenderer of(Renderer<Page> structuredData) {
        return create().withStructuredData(requireNonNull(structuredData, "structuredData"));
    }

    /** Returns a copy with other structured data; {@code null} for none. */
    public PageRenderer withStructuredData(@Nullable Renderer<Page> structuredData) {
        return new PageRenderer(structuredData, html, changes, theme, nonce);
    }

    /**
     * Returns a copy that renders content with {@code html}. Changes made by {@link #with} are kept.
     *
     * @throws IllegalArgumentException if the {@link Profile} of {@code html} is not {@link Profile#PAGE}, or if {@code
     *     html} has a prefix of ids, since the model of a page sets the prefix
     */
    public PageRenderer withHtml(HtmlRenderer html) {
        if (!requireNonNull(html, "html").settings().onPage()) {
            throw new IllegalArgumentException("a page requires Profile.PAGE, not " + html.settings().profile);
        }
        if (!html.settings().idPrefix.isEmpty()) {
            throw new IllegalArgumentException(
                    "idPrefix is an option for fragments only: use Page.withIdPrefix for a page");
        }
        return new PageRenderer(structuredData, html.with(changes), changes, theme, nonce);
    }

    /** Returns a copy with a theme; {@link Theme#broadsheet} by default. */
    public PageRenderer withTheme(Theme theme) {
        return new PageRenderer(structuredData, html, changes, requireNonNull(theme, "theme"), nonce);
    }

    /**
     * Returns a cheap copy for one request, which writes the nonce of the Content-Security-Policy on style elements;
     * {@code null}, the default, for none.
     *
     * @throws IllegalArgumentException if {@code nonce} is not base64, which the policy requires
     */
    public PageRenderer withNonce(@Nullable String nonce) {
        if (nonce != null && !NONCE.matcher(nonce).matches()) {
            throw new IllegalArgumentException(
                    "nonce must be base64; the given " + nonce.length() + " characters are not");
        }
        return new PageRenderer(structuredData, html, changes, theme, nonce);
    }

    /** Returns a cheap copy for one request: {@code pages.with(o -> o.commentForm(form))}. */
    public PageRenderer with(Consumer<HtmlOptions> change) {
        requireNonNull(change, "change");
        return new PageRenderer(structuredData, html.with(change), changes.andThen(change), theme, nonce);
    }

    @Override
    public String mediaType() {
        return html.mediaType();
    }

    @Override
    public void render(Page page, OutputStream out) throws IOException {
        requireNonNull(page, "page");
        requireNonNull(out, "out");
        html.buffer().toStream(out, sink -> write(page, sink));
    }

    @Override
    public byte[] toBytes(Page page) {
        requireNonNull(page, "page");
        return html.buffer().toBytes(sink -> write(page, sink));
    }

    @Override
    public String render(Page page) {
        requireNonNull(page, "page");
        return html.buffer().toText(sink -> write(page, sink));
    }

    private void write(Page page, Utf8Buffer sink) {
        Rendering rendering = html.rendering(page, 1, sink);
        sink.write(DOCTYPE);
        PageHtml.write(page, rendering, structuredData, () -> theme.write(rendering.html(), nonce));
        rendering.elements().finish();
    }
}
