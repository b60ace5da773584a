package org.standfirst.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.standfirst.Url;

/** The style of a page: CSS in the page, or links to style sheets. Immutable. */
public final class Theme {
    private static final Theme BROADSHEET = inline(load("broadsheet.css"));

    private final String css;
    private final Markup markup;

    private Theme(String css, Markup markup) {
        this.css = css;
        this.markup = markup;
    }

    /** Returns the default: serif text in one column, with a light and a dark color scheme. */
    public static Theme broadsheet() {
        return BROADSHEET;
    }

    /** Returns a theme that links to the style sheet at {@code url}. */
    public static Theme stylesheet(Url url) {
        requireNonNull(url, "url");
        return new Theme("", (html, nonce) -> html.empty(Role.STYLE_LINK).url(UrlAttribute.HREF, url));
    }

    /**
     * Returns a theme that writes {@code css} into the page: {@code Theme.css(":root { --sf-accent: #0a5 }")}.
     *
     * @throws IllegalArgumentException if it contains {@code </style}
     */
    public static Theme css(String css) {
        if (requireNonNull(css, "css").toLowerCase(Locale.ROOT).contains("</style")) {
            throw new IllegalArgumentException("css must not contain </style");
        }
        return inline(css);
    }

    /** Returns a theme without styles. */
    public static Theme none() {
        return new Theme("", (html, nonce) -> {});
    }

    /** Returns a copy with additional CSS, whose rules override earlier ones. */
    public Theme withCss(String css) {
        return with(css(css));
    }

    /** Returns a copy with a link to an additional style sheet, whose rules override earlier ones. */
    public Theme withStylesheet(Url url) {
        return with(stylesheet(url));
    }

    private Theme with(Theme more) {
        String both = css.isEmpty() || more.css.isEmpty() ? css + more.css : css + "\n" + more.css;
        return new Theme(both, (html, nonce) -> {
            write(html, nonce);
            more.write(html, nonce);
        });
    }

    /** Returns the CSS that is written into the page; empty if there is none. */
    public String css() {
        return css;
    }

    void write(HtmlWriter html, @Nullable String nonce) {
        markup.write(html, nonce);
    }

    private static Theme inline(String css) {
        TrustedHtml text = TrustedHtml.trusted(css); // callers ensure that it does not end the style element
        return new Theme(
                css,
                (html, nonce) -> html.open(Role.STYLE)
                        .attributeIfPresent(Attribute.NONCE, nonce)
                        .html(text)
                        .close());
    }

    private static String load(String resource) {
        try (InputStream in = requireNonNull(Theme.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the elements of a theme. */
    private interface Markup {
        void write(HtmlWriter html, @Nullable String nonce);
    }
}
