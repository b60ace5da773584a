package org.standfirst.html.media;

import org.standfirst.Url;
import org.standfirst.body.Embed;
import org.standfirst.body.Link;
import org.standfirst.html.Attribute;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Role;
import org.standfirst.html.UrlAttribute;
import org.standfirst.html.inline.LinkHtml;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.labels.Label;
import org.standfirst.labels.phrases.Phrases;

/**
 * The link to what another site shows. Nothing is fetched from there until the reader follows it, except from hosts that
 * the caller has named.
 */
public final class EmbedHtml {
    private EmbedHtml() {}

    /** Writes the frame if the host may be framed, and the link. */
    public static void write(Embed embed, Rendering rendering) {
        frame(embed.url(), title(embed, rendering.labels()), rendering);
        link(embed, rendering);
    }

    /** Writes a frame that shows {@code url}, if its host is one of those that may be framed. */
    static void frame(Url url, String title, Rendering rendering) {
        String host = url.host();
        if (rendering.onPage() && host != null && rendering.settings().frames.contains(host)) {
            HtmlWriter html = rendering
                    .html()
                    .open(Role.EMBED_FRAME)
                    .url(UrlAttribute.SRC, url)
                    .attribute(Attribute.TITLE, title);
            html.close();
        }
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
        boolean followed = LinkHtml.open(Role.EMBED_LINK, embed.url(), Link.Kind.EDITORIAL, rendering);
        html.text(title(embed, rendering.labels()));
        if (followed) {
            html.close();
        }
        if (embed.title() != null && embed.provider() != null) {
            html.text(" (").element(Role.NAME, embed.provider()).text(")");
        }
    }
}
