package org.standfirst.html.blocks;

import org.standfirst.RelatedLink;
import org.standfirst.body.RelatedLinks;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Role;
import org.standfirst.html.inline.LinkHtml;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.labels.Label;
import org.standfirst.labels.phrases.ModelLabels;

/** Writes related links within the text: the label once, then each link in its own paragraph. */
final class ReadAlsoHtml {
    private ReadAlsoHtml() {}

    static void write(RelatedLinks block, Rendering rendering) {
        HtmlWriter html = rendering.html();
        html.open(Role.READ_ALSO_ITEM);
        html.open(Role.READ_ALSO_LABEL)
                .label(Label.COLON, ModelLabels.readAlso(block, rendering.labels()))
                .close();
        boolean first = true;
        for (RelatedLink link : block.links()) {
            if (first) {
                html.text(" ");
                first = false;
            } else {
                html.close().open(Role.READ_ALSO_ITEM);
            }
            LinkHtml.related(Role.READ_ALSO_LINK, link, rendering);
        }
        html.close();
    }
}
