package org.standfirst.html;

import org.standfirst.body.Embed;
import org.standfirst.body.Link;

/** The link to what another site shows. Nothing is fetched from there until the reader follows it. */
final class EmbedHtml {
    private EmbedHtml() {}

    static void link(Embed embed, HtmlWriter html) {
        boolean followed = html.link(Role.EMBED_LINK, embed.url(), Link.Kind.EDITORIAL);
        if (embed.title() != null) {
            html.text(embed.title());
        } else if (embed.provider() != null) {
            html.label(Label.EMBED_ON, embed.provider());
        } else {
            html.label(Label.EMBED);
        }
        if (followed) {
            html.close();
        }
        if (embed.title() != null && embed.provider() != null) {
            html.text(" (").element(Role.NAME, embed.provider()).text(")");
        }
    }
}
