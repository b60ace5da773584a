package org.standfirst.html.page;

import java.util.List;
import org.standfirst.Article;
import org.standfirst.RelatedLink;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Part;
import org.standfirst.html.Role;
import org.standfirst.html.inline.LinkHtml;
import org.standfirst.html.inline.Paragraphs;
import org.standfirst.html.media.PhotoHtml;
import org.standfirst.html.rendering.Anchor;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.labels.Label;

/** Writes the links to related pages below an article. */
final class RelatedHtml {
    private RelatedHtml() {}

    static void write(Article article, Rendering rendering) {
        HtmlWriter html = rendering.html();
        List<RelatedLink> links = article.related();
        rendering.anchors().open(Role.RELATED, Anchor.RELATED);
        rendering.anchors().labelledBy(Anchor.RELATED_HEADING).labelLanguage();
        html.heading(Role.RELATED_HEADING, 1);
        rendering.anchors().id(Anchor.RELATED_HEADING).label(Label.RELATED).close();
        html.open(Role.RELATED_LIST);
        for (RelatedLink link : links) {
            html.open(Role.RELATED_ITEM);
            rendering.part(Part.RELATED_LINK, link, RelatedHtml::item);
            html.close();
        }
        html.close().close();
    }

    private static void item(RelatedLink link, Rendering rendering) {
        HtmlWriter html = rendering.html();
        PhotoHtml.thumbnail(Role.RELATED_IMAGE, link.photo(), rendering);
        LinkHtml.related(Role.RELATED_LINK, link, rendering);
        if (link.published() != null) {
            html.text(" ").time(Role.RELATED_TIME, Label.DATE, link.published());
        }
        if (link.description() != null) {
            Paragraphs.write(Role.RELATED_DESCRIPTION, link.description(), html);
        }
    }
}
