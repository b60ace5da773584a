package org.standfirst.html.comments;

import org.jspecify.annotations.Nullable;
import org.standfirst.Url;
import org.standfirst.html.Attribute;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Role;
import org.standfirst.html.UrlAttribute;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.labels.Label;

/** Writes the links to the previous and the next page of comments; nothing if there are none. */
final class CommentPagesHtml {
    private CommentPagesHtml() {}

    static void write(Rendering rendering) {
        HtmlWriter html = rendering.html();
        Url previous = rendering.settings().previousComments;
        Url next = rendering.settings().nextComments;
        if (html.canLink(previous) || html.canLink(next)) {
            html.open(Role.COMMENT_PAGES)
                    .attribute(Attribute.ARIA_LABEL, rendering.labels().text(Label.COMMENT_PAGES));
            link(Role.PREVIOUS_COMMENTS, previous, Label.PREVIOUS_COMMENTS, html);
            link(Role.NEXT_COMMENTS, next, Label.NEXT_COMMENTS, html);
            html.close();
        }
    }

    private static void link(Role role, @Nullable Url url, Label label, HtmlWriter html) {
        if (html.canLink(url)) {
            html.open(role).url(UrlAttribute.HREF, url).label(label).close();
        }
    }
}
