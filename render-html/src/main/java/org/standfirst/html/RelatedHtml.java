package org.standfirst.html;

import java.util.List;
import org.standfirst.Article;
import org.standfirst.RelatedLink;
import org.standfirst.body.Link;
import org.standfirst.labels.Label;

/** The markup of the links to related pages under an article. */
final class RelatedHtml {
    private RelatedHtml() {}

    static void write(Article article, HtmlWriter html) {
        List<RelatedLink> links = article.related();
        html.open(Role.RELATED).id(Anchor.RELATED);
        html.reference(Attribute.ARIA_LABELLEDBY, Anchor.RELATED_HEADING).furniture();
        html.heading(Role.RELATED_HEADING, 1).id(Anchor.RELATED_HEADING);
        html.label(Label.RELATED).close();
        html.open(Role.RELATED_LIST);
        for (RelatedLink link : links) {
            html.open(Role.RELATED_ITEM).part(Part.RELATED_LINK, link, RelatedHtml::item);
            html.close();
        }
        html.close().close();
    }

    /** Writes a link by its title, and whether somebody paid for it; the title alone if it can't be followed. */
    static void link(Role role, RelatedLink link, HtmlWriter html) {
        boolean paid = link.relation() == RelatedLink.Relation.PROMOTED;
        if (paid) {
            html.open(Role.PROMOTED).furniture().label(Label.PROMOTED).close().text(" ");
        }
        if (LinkHtml.open(role, link.url(), paid ? Link.Kind.SPONSORED : Link.Kind.EDITORIAL, html)) {
            html.text(link.title()).close();
        } else {
            html.element(Role.NAME, link.title());
        }
    }

    private static void item(RelatedLink link, HtmlWriter html) {
        PhotoHtml.thumbnail(Role.RELATED_IMAGE, link.photo(), html);
        link(Role.RELATED_LINK, link, html);
        if (link.published() != null) {
            html.text(" ").time(Role.RELATED_TIME, link.published());
        }
        if (link.description() != null) {
            html.element(Role.RELATED_DESCRIPTION, link.description());
        }
    }
}
