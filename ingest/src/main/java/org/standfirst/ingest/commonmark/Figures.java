package org.standfirst.ingest.commonmark;

import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.jspecify.annotations.Nullable;

/** Paragraphs that are an image, perhaps with lines under it. */
final class Figures {
    private Figures() {}

    /** Returns whether a node is an image, or a link around one and nothing else. */
    static boolean isImage(@Nullable Node node) {
        return node instanceof Image
                || node instanceof Link && node.getFirstChild() instanceof Image only && only.getNext() == null;
    }

    /** Returns whether a paragraph is an image, or one with lines under it. */
    static boolean isFigure(Node node) {
        if (!(node instanceof Paragraph) || !isImage(node.getFirstChild())) {
            return false;
        }
        Node next = node.getFirstChild().getNext();
        return next == null
                || (next instanceof HardLineBreak || next instanceof SoftLineBreak) && next.getNext() != null;
    }

    /** Returns whether there are lines under the image of a figure. */
    static boolean hasCaption(Node figure) {
        return figure.getFirstChild() != figure.getLastChild();
    }
}
