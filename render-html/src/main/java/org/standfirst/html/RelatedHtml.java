package org.standfirst.html;

import java.util.List;
import org.standfirst.Photo;
import org.standfirst.RelatedLink;
import org.standfirst.Url;

/** The markup of the links to related pages under an article. */
final class RelatedHtml {
    private RelatedHtml() {}

    static void write(List<RelatedLink> links, HtmlWriter html) {
        if (links.isEmpty()) {
            return;
        }
        html.open(Role.RELATED).id(Anchor.RELATED);
        html.reference(Attribute.ARIA_LABELLEDBY, Anchor.RELATED_HEADING).furniture();
        html.heading(Role.RELATED_HEADING, 1).id(Anchor.RELATED_HEADING);
        html.label(Label.RELATED).close();
        html.open(Role.RELATED_LIST);
        links.forEach(link -> item(link, html));
        html.close().close();
    }

    /** Writes a link by its title; the title alone if the address is not safe to follow. */
    static void link(Role role, RelatedLink link, HtmlWriter html) {
        if (!link.url().followable()) {
            html.element(Role.NAME, link.title());
            return;
        }
        html.open(role).url(UrlAttribute.HREF, link.url());
        if (link.relation() == RelatedLink.Relation.PROMOTED) {
            html.attribute(Attribute.REL, "sponsored nofollow");
        }
        html.text(link.title()).close();
    }

    private static void item(RelatedLink link, HtmlWriter html) {
        html.open(Role.RELATED_ITEM);
        if (link.photo() != null) {
            image(link.photo(), html);
        }
        link(Role.RELATED_LINK, link, html);
        if (link.published() != null) {
            html.text(" ").time(Role.RELATED_TIME, link.published());
        }
        if (link.description() != null) {
            html.element(Role.RELATED_DESCRIPTION, link.description());
        }
        html.close();
    }

    private static void image(Photo photo, HtmlWriter html) {
        photo.renditions().stream().findFirst().ifPresent(rendition -> {
            Url url = html.image(rendition.url());
            if (url.displayable()) {
                html.empty(Role.RELATED_IMAGE).url(UrlAttribute.SRC, url);
                PhotoHtml.size(rendition, html);
            }
        });
    }
}
