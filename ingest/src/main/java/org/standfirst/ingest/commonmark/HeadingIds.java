package org.standfirst.ingest.commonmark;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Reads the ids that Hugo, Pandoc, kramdown and others write after a heading: {@code ## The quay {#quay .wide}}. */
final class HeadingIds {
    private static final Pattern ID =
            Pattern.compile("\\{:?\\s{0,9}#([\\p{L}\\p{N}_.-]{1,200})(?:\\s[^{}]{0,200})?\\}");

    private HeadingIds() {}

    /** Replaces the ids after headings by anchors before the headings. */
    static void moveBefore(Node document) {
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading && node.getLastChild() instanceof Text text) {
                moveBefore(node, text);
            }
        }
    }

    private static void moveBefore(Node heading, Text text) {
        String words = text.getLiteral().stripTrailing();
        int start = words.endsWith("}") ? words.lastIndexOf('{') : -1;
        Matcher id = ID.matcher(start < 0 ? "" : words.substring(start));
        if (id.matches() && (start > 0 || text.getPrevious() != null)) {
            HtmlBlock anchor = new HtmlBlock();
            anchor.setLiteral("<a id=\"" + id.group(1) + "\"></a>");
            heading.insertBefore(anchor);
            text.setLiteral(words.substring(0, start).stripTrailing());
        }
    }
}
