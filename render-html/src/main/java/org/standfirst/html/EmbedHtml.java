package org.standfirst.html;

import org.standfirst.Url;
import org.standfirst.body.Embed;
import org.standfirst.body.Link;
import org.standfirst.labels.Label;
import org.standfirst.labels.phrases.Phrases;

/**
 * The link to what another site shows. Nothing is fetched from there until the reader follows it, except from hosts that
 * the caller has named.
 */
final class EmbedHtml {
    private EmbedHtml() {}

    static void write(Embed embed, HtmlWriter html) {
        frame(embed.url(), title(embed, html.labels()), html);
        link(embed, html);
    }

    /** Writes a frame that shows {@code url}, if its host is one of those that may be framed. */
    static void frame(Url url, String title, HtmlWriter html) {
        String host = url.host();
        if (html.profile().onPage() && host != null && html.setup().frames().contains(host)) {
            html.open(Role.EMBED_FRAME).url(UrlAttribute.SRC, url).attribute(Attribute.TITLE, title);
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

    private static void link(Embed embed, HtmlWriter html) {
        boolean followed = LinkHtml.open(Role.EMBED_LINK, embed.url(), Link.Kind.EDITORIAL, html);
        html.text(title(embed, html.labels()));
        if (followed) {
            html.close();
        }
        if (embed.title() != null && embed.provider() != null) {
            html.text(" (").element(Role.NAME, embed.provider()).text(")");
        }
    }
}
