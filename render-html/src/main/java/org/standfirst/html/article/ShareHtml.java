package org.standfirst.html.article;

import static java.util.Objects.requireNonNull;

import org.standfirst.Article;
import org.standfirst.Url;
import org.standfirst.html.Attribute;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Role;
import org.standfirst.html.ShareLink;
import org.standfirst.html.UrlAttribute;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.labels.Label;

/** Writes the links by which readers share an article. */
final class ShareHtml {
    private ShareHtml() {}

    /** Returns whether there are links to write: the options have some, and the article has an absolute address. */
    static boolean hasLinks(Article article, Rendering rendering) {
        Url url = article.identity().url();
        return !rendering.settings().shareLinks.isEmpty() && url != null && url.isAbsolute();
    }

    static void write(Article article, Rendering rendering) {
        Url page = requireNonNull(article.identity().url());
        HtmlWriter html = rendering.html();
        html.open(Role.SHARE).attribute(Attribute.ARIA_LABEL, rendering.labels().text(Label.SHARE));
        html.labelLanguage().open(Role.SHARE_LIST);
        for (ShareLink link : rendering.settings().shareLinks) {
            String headline = article.teaser().socialHeadline() == null
                    ? article.headlines().headline()
                    : article.teaser().socialHeadline();
            Url address = link.url(page, headline);
            if (html.canLink(address)) {
                html.open(Role.SHARE_ITEM).open(Role.SHARE_LINK).url(UrlAttribute.HREF, address);
                if (link == ShareLink.EMAIL) {
                    html.label(Label.SHARE_EMAIL);
                } else {
                    html.text(link.title());
                }
                html.close().close();
            }
        }
        html.close().close();
    }
}
