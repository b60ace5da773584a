package org.standfirst.html.media;

import org.jspecify.annotations.Nullable;
import org.standfirst.Dimensions;
import org.standfirst.Url;
import org.standfirst.body.Embed;
import org.standfirst.body.Link;
import org.standfirst.html.Attribute;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Role;
import org.standfirst.html.UrlAttribute;
import org.standfirst.html.inline.LinkHtml;
import org.standfirst.html.inline.Paragraphs;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.labels.Label;
import org.standfirst.labels.phrases.Phrases;

/**
 * Writes content embedded from another site as a link. The browser loads nothing from that site until the reader
 * follows the link, except from hosts that the options allow in a frame.
 */
public final class EmbedHtml {
    private EmbedHtml() {}

    /** Writes a frame if the options allow it for the host, else the fallback text; then a link. */
    public static void write(Embed embed, Rendering rendering) {
        if (isFramed(embed.url(), rendering)) {
            frame(embed.url(), title(embed, rendering.labels()), embed.shape(), rendering.html());
        } else if (embed.fallback() != null) {
            HtmlWriter html = rendering.html().open(Role.EMBED_TEXT).url(UrlAttribute.CITE, embed.url());
            Paragraphs.write(Role.EMBED_PARAGRAPH, embed.fallback(), rendering);
            html.close();
        }
        link(embed, rendering);
    }

    /** Writes a frame that shows {@code url}, if the options allow it for the host. */
    static void frame(Url url, String title, Rendering rendering) {
        if (isFramed(url, rendering)) {
            frame(url, title, null, rendering.html());
        }
    }

    private static boolean isFramed(Url url, Rendering rendering) {
        String host = url.host();
        return rendering.onPage() && host != null && rendering.settings().frames.contains(host);
    }

    private static void frame(Url url, String title, @Nullable Dimensions shape, HtmlWriter html) {
        html.open(Role.EMBED_FRAME).url(UrlAttribute.SRC, url).attribute(Attribute.TITLE, title);
        html.attributeIfPresent(Attribute.DATA_SHAPE, shape == null ? null : shape(shape));
        html.close();
    }

    /** Returns the nearest shape that the style sheet has; {@code null} for the default, 16 to 9. */
    private static @Nullable String shape(Dimensions shape) {
        if (shape.height() == null || shape.height() < 1 || shape.width() < 1) {
            return null;
        }
        double ratio = (double) shape.width() / shape.height();
        if (ratio > 1.55) {
            return null;
        }
        if (ratio > 1.15) {
            return "standard"; // 4 to 3
        }
        if (ratio > 0.87) {
            return "square";
        }
        return ratio > 0.65 ? "portrait" : "tall"; // 3 to 4, 9 to 16
    }

    private static String title(Embed embed, Phrases labels) {
        if (embed.title() != null) {
            return embed.title();
        }
        return embed.provider() == null
                ? labels.text(Label.EMBED)
                : labels.phrase(Label.EMBED_ON).with(embed.provider());
    }

    private static void link(Embed embed, Rendering rendering) {
        HtmlWriter html = rendering.html();
        String provider = embed.provider();
        if (embed.title() != null && provider != null) {
            html.label(Label.DETAIL, () -> titleLink(embed, rendering), () -> html.element(Role.NAME, provider));
        } else {
            titleLink(embed, rendering);
        }
    }

    private static void titleLink(Embed embed, Rendering rendering) {
        HtmlWriter html = rendering.html();
        boolean followed = LinkHtml.open(Role.EMBED_LINK, embed.url(), Link.Kind.EDITORIAL, rendering);
        html.text(title(embed, rendering.labels()));
        if (followed) {
            html.close();
        }
    }
}
