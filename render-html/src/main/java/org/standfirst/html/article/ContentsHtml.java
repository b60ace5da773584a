package org.standfirst.html.article;

import java.util.ArrayList;
import java.util.List;
import org.standfirst.Article;
import org.standfirst.body.Block;
import org.standfirst.body.Heading;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Role;
import org.standfirst.html.rendering.Anchor;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.labels.Label;

/** Writes the table of contents: links to the headings of the highest level in the body. */
final class ContentsHtml {
    private ContentsHtml() {}

    /** Returns whether the options request a table of contents and there are several headings. */
    static boolean hasContents(Article article, Rendering rendering) {
        return rendering.settings().contents && entries(article, rendering).size() > 1;
    }

    static void write(Article article, Rendering rendering) {
        HtmlWriter html = rendering.html();
        rendering.anchors().open(Role.CONTENTS, Anchor.CONTENTS);
        rendering.anchors().labelledBy(Anchor.CONTENTS_HEADING);
        rendering
                .anchors()
                .open(Role.CONTENTS_TITLE, Anchor.CONTENTS_HEADING)
                .labelLanguage()
                .label(Label.CONTENTS)
                .close();
        html.open(Role.CONTENTS_LIST);
        for (Entry entry : entries(article, rendering)) {
            html.open(Role.CONTENTS_ITEM);
            rendering.anchors().link(Role.CONTENTS_LINK, entry.anchor());
            html.text(entry.heading().text().plainText()).close().close();
        }
        html.close().close();
    }

    private static List<Entry> entries(Article article, Rendering rendering) {
        List<Entry> headings = new ArrayList<>();
        for (Block block : rendering.settings().visibleBlocks(article)) {
            if (block instanceof Heading heading && !heading.text().blank()) {
                int number = rendering.state().numberedHeadings().getOrDefault(heading, 0);
                headings.add(new Entry(heading, Anchor.heading(heading.id(), number)));
            }
        }
        int highest = headings.stream()
                .mapToInt(entry -> entry.heading().level())
                .min()
                .orElse(0);
        return headings.stream()
                .filter(entry -> entry.heading().level() == highest)
                .toList();
    }

    private record Entry(Heading heading, Anchor anchor) {}
}
