package org.standfirst.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.standfirst.Url;

/**
 * The style of a page: CSS in the page, or links to style sheets. Immutable.
 *
 * <p>The built-in themes are in a cascade layer named {@code standfirst}, so that your own rules override them. Custom
 * properties change colors, fonts and lengths in a few lines. A color needs two values, for the light and the dark
 * color scheme; both must be readable on {@code --sf-paper}:
 *
 * <pre>{@code
 * Theme.broadsheet().withCss(":root { --sf-accent: light-dark(#00703c, #7fd6a6) }").withMeasure(38, 64)
 * }</pre>
 *
 * <ul>
 * <li>colors: {@code --sf-paper}, {@code --sf-ink}, {@code --sf-quiet} (secondary text), {@code --sf-rule} (lines),
 *     {@code --sf-panel} (backgrounds), {@code --sf-accent}, {@code --sf-link}, {@code --sf-mark};
 * <li>fonts: {@code --sf-text} (running text), {@code --sf-sans} (other text), {@code --sf-head} and {@code
 *     --sf-head-weight} (headlines), {@code --sf-mono};
 * <li>lengths: {@code --sf-radius}, and {@code --sf-measure} and {@code --sf-wide}, the widths of the text and of wide
 *     pictures, which {@link #withMeasure} sets together with the {@code sizes} of pictures.
 * </ul>
 *
 * <p>A style sheet selects kinds of content by attributes: {@code data-genre} and {@code data-ended} of an article,
 * {@code data-kind} of a box, {@code data-key} of a live update, {@code data-rating} and {@code data-best} of a rating.
 */
public final class Theme {
    /** The {@code --sf-measure} of the built-in themes, in rem. */
    static final double MEASURE = 42;

    /** The {@code --sf-wide} of the built-in themes, in rem. */
    static final double WIDE = 70;

    /** The built-in themes by the file name of their style sheet, each loaded at its first use. */
    private static final Map<String, Theme> BUILT_IN = new ConcurrentHashMap<>();

    private final String css;
    /** The text of each style element. */
    private final List<String> parts;

    private final Markup markup;

    private final Map<ImagePlace, String> imageSizes;

    private Theme(List<String> parts, Markup markup) {
        this(parts, markup, ImagePlace.DEFAULT_SIZES);
    }

    private Theme(List<String> parts, Markup markup, Map<ImagePlace, String> imageSizes) {
        this.css = String.join("\n", parts);
        this.parts = parts;
        this.markup = markup;
        this.imageSizes = imageSizes;
    }

    /** Returns the default: serif text in one column, with a light and a dark color scheme. */
    public static Theme broadsheet() {
        return builtIn("broadsheet.css");
    }

    /** Returns a theme with large sans-serif headlines, color and round corners around serif text. */
    public static Theme magazine() {
        return builtIn("magazine.css");
    }

    /** Returns a theme for long reading: one typeface, a warm background, no bars or boxes. */
    public static Theme quiet() {
        return builtIn("quiet.css");
    }

    /** Returns a theme that links to the style sheet at {@code url}. */
    public static Theme stylesheet(Url url) {
        requireNonNull(url, "url");
        return new Theme(
                List.of(), (html, nonce) -> html.voidElement(Role.STYLE_LINK).url(UrlAttribute.HREF, url));
    }

    /**
     * Returns a theme that writes {@code css} into the page: {@code Theme.css("body { font: 1rem/1.5 serif }")}.
     *
     * @throws IllegalArgumentException if {@code css} contains {@code </style}
     */
    public static Theme css(String css) {
        if (requireNonNull(css, "css").toLowerCase(Locale.ROOT).contains("</style")) {
            throw new IllegalArgumentException("css must not contain </style");
        }
        // normalized as browsers do, so that the hash matches
        return inline(css.replace("\r\n", "\n").replace('\r', '\n').replace('\0', '\uFFFD'));
    }

    /** Returns a theme without styles. */
    public static Theme none() {
        return new Theme(List.of(), (html, nonce) -> {});
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
        List<String> both = Stream.concat(parts.stream(), more.parts.stream()).toList();
        return new Theme(
                both,
                (html, nonce) -> {
                    write(html, nonce);
                    more.write(html, nonce);
                },
                imageSizes);
    }

    /**
     * Returns a theme that links to {@code url}, where the site serves the {@link #css} of this theme. Pictures have
     * the {@code sizes} of this theme.
     */
    public Theme linkedAs(Url url) {
        return new Theme(List.of(), stylesheet(url).markup, imageSizes);
    }

    /**
     * Returns a copy with other widths of the text and of wide pictures, in the CSS and in the {@code sizes} of
     * pictures.
     *
     * @param measure the width of the text in rem; 42 in the built-in themes, 49 at most, so that there is room for
     *     pictures beside the text
     * @param wide the width of wide pictures in rem; 70 in the built-in themes
     * @throws IllegalArgumentException if {@code measure} is not 20 to 49, or {@code wide} is not 50 to 200
     */
    public Theme withMeasure(double measure, double wide) {
        if (!(measure >= 20 && measure <= 49)) {
            throw new IllegalArgumentException("measure must be 20 to 49 rem, not " + measure);
        }
        if (!(wide >= 50 && wide <= 200)) {
            throw new IllegalArgumentException("wide must be 50 to 200 rem, not " + wide);
        }
        Theme sized = withCss(":root{--sf-measure:" + measure + "rem;--sf-wide:" + wide + "rem}");
        return new Theme(sized.parts, sized.markup, ImagePlace.allSizes(measure, wide));
    }

    /** Returns the {@code sizes} attribute of a picture in each place. */
    Map<ImagePlace, String> imageSizes() {
        return imageSizes;
    }

    /**
     * Returns the CSS of the theme, without that of linked style sheets; empty if there is none. To serve the CSS as a
     * file that browsers can cache forever, name the file by {@link #fileName} and link to it by {@link #linkedAs}.
     */
    public String css() {
        return css;
    }

    /**
     * Returns the source expressions of the CSS in a page, for {@code style-src} of a Content-Security-Policy: {@code
     * 'sha256-...'}. Unlike a page with a nonce, a page with hashes can be cached. A theme created by {@link #withCss}
     * has several style elements, each with its own hash; the hashes are separated by spaces.
     */
    public String cspSources() {
        return parts.stream()
                .map(part -> "'sha256-" + Base64.getEncoder().encodeToString(sha256(part)) + "'")
                .collect(Collectors.joining(" "));
    }

    /**
     * Returns a name for a file with {@link #css}, which changes with the CSS: {@code standfirst-1f2e3d4c5b6a7980.css}.
     */
    public String fileName() {
        return "standfirst-" + HexFormat.of().formatHex(sha256(css), 0, 8) + ".css";
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform supports SHA-256
        }
    }

    void write(HtmlWriter html, @Nullable String nonce) {
        markup.write(html, nonce);
    }

    private static Theme inline(String css) {
        TrustedHtml text = TrustedHtml.trusted(css); // callers ensure that it does not end the style element
        return new Theme(
                List.of(css),
                (html, nonce) -> html.open(Role.STYLE)
                        .attributeIfPresent(Attribute.NONCE, nonce)
                        .html(text)
                        .close());
    }

    private static Theme builtIn(String resource) {
        return BUILT_IN.computeIfAbsent(resource, file -> inline(load(file)));
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
