package org.standfirst.html.blocks;

import java.util.Locale;
import org.standfirst.body.Box;
import org.standfirst.html.Attribute;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Role;
import org.standfirst.html.rendering.Anchor;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.labels.Label;

/** Writes a box: a note beside the text, key points as a region of the page, or details that readers open. */
final class BoxHtml {
    private BoxHtml() {}

    /** Writes a box, and its content by {@code blocks}. */
    static void write(Box box, BlockHtml blocks, Rendering rendering) {
        if (box.kind() == Box.Kind.DETAILS) {
            details(box, blocks, rendering);
        } else {
            note(box, blocks, rendering);
        }
    }

    private static void note(Box box, BlockHtml blocks, Rendering rendering) {
        HtmlWriter html = rendering.html();
        boolean keyPoints = box.kind() == Box.Kind.KEY_POINTS;
        // regions need different names, so only the first box without a title is a region
        boolean region = keyPoints && (box.title() != null || rendering.state().firstKeyPoints());
        boolean labelled = region && box.title() == null;
        html.open(region ? Role.KEY_POINTS : Role.BOX);
        rendering.anchors().id(box);
        if (rendering.onPage()) {
            html.attribute(
                    Attribute.DATA_KIND,
                    box.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        if (labelled) {
            rendering.anchors().labelledBy(Anchor.KEY_POINTS_HEADING);
        } else if (keyPoints && box.title() != null) {
            html.attribute(Attribute.ARIA_LABEL, box.title());
        }
        if (box.title() == null && !keyPoints) {
            blocks.write(box.content());
        } else {
            int level = rendering.state().outline().last() + 1;
            html.heading(Role.BOX_TITLE, level - 1);
            if (labelled) {
                rendering.anchors().id(Anchor.KEY_POINTS_HEADING);
            }
            title(box, Label.KEY_POINTS, html);
            html.close();
            rendering.state().under(level, () -> blocks.write(box.content()));
        }
        html.close();
    }

    private static void details(Box box, BlockHtml blocks, Rendering rendering) {
        HtmlWriter html = rendering.html().open(Role.DETAILS);
        rendering.anchors().id(box);
        html.open(Role.DETAILS_TITLE);
        title(box, Label.BOX, html);
        html.close();
        // headings in closed details do not affect the levels of the headings after them
        rendering.state().under(rendering.state().outline().last(), () -> blocks.write(box.content()));
        html.close();
    }

    private static void title(Box box, Label name, HtmlWriter html) {
        if (box.title() == null) {
            html.labelLanguage().label(name);
        } else {
            html.text(box.title());
        }
    }
}
