package org.standfirst.html;

import org.standfirst.RelatedLink;
import org.standfirst.body.RelatedLinks;
import org.standfirst.labels.Label;

/** The markup of links in the midst of the text: the label once, then each link on a line of its own. */
final class ReadAlsoHtml {
    private ReadAlsoHtml() {}

    static void write(RelatedLinks block, HtmlWriter html) {
        String label =
                block.label() == null || block.label().isBlank() ? html.labels().text(Label.READ_ALSO) : block.label();
        html.open(Role.READ_ALSO_ITEM);
        html.open(Role.READ_ALSO_LABEL).label(Label.READ_ALSO_COLON, label).close();
        boolean first = true;
        for (RelatedLink link : block.links()) {
            if (first) {
                html.text(" ");
                first = false;
            } else {
                html.close().open(Role.READ_ALSO_ITEM);
            }
            RelatedHtml.link(Role.READ_ALSO_LINK, link, html);
        }
        html.close();
    }
}
