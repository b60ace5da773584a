package org.standfirst.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.standfirst.Url;

/** How a page looks: a style sheet of ours in the page, or one of the caller's beside it. Immutable. */
public final class Theme {
    private static final Theme BROADSHEET = inline(load("broadsheet.css"));

    private final Markup markup;

    private Theme(Markup markup) {
        this.markup = markup;
    }

    /** Returns the default: serif text in one column, light or dark as the reader's system is. */
    public static Theme broadsheet() {
        return BROADSHEET;
    }

    /** Returns the look of a style sheet at that address. */
    public static Theme stylesheet(Url url) {
        requireNonNull(url, "url");
        return new Theme(html -> html.empty(Role.STYLE_LINK).url(UrlAttribute.HREF, url));
    }

    /**
     * Returns the look of {@code css}, written into the page: {@code Theme.css(":root { --sf-accent: #0a5 }")}.
     *
     * @throws IllegalArgumentException if it would end the style element
     */
    public static Theme css(String css) {
        if (css.toLowerCase(Locale.ROOT).contains("</style")) {
            throw new IllegalArgumentException("css must not have </style in it");
        }
        return inline(css.getBytes(UTF_8));
    }

    /** Returns this look, and after it {@code more}, which may change it. */
    public Theme and(Theme more) {
        requireNonNull(more, "more");
        return new Theme(html -> {
            write(html);
            more.write(html);
        });
    }

    /** Returns no look at all. */
    public static Theme none() {
        return new Theme(html -> {});
    }

    void write(HtmlWriter html) {
        markup.write(html);
    }

    private static Theme inline(byte[] css) {
        return new Theme(html -> {
            html.open(Role.STYLE)
                    .attributeIfPresent(Attribute.NONCE, html.options().nonce());
            html.out().write(css);
            html.close();
        });
    }

    private static byte[] load(String resource) {
        try (InputStream in = requireNonNull(Theme.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), UTF_8).strip().getBytes(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a theme adds to the head. */
    private interface Markup {
        void write(HtmlWriter html);
    }
}
