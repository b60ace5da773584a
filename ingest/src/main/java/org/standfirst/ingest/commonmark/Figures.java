package org.standfirst.ingest.commonmark;

import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.jspecify.annotations.Nullable;

/** Recognizes paragraphs that are an image, with or without lines under it. */
final class Figures {
    private Figures() {}

    /** Returns whether a node is an image, or a link with only an image in it. */
    static boolean isImage(@Nullable Node node) {
        return node instanceof Image
                || node instanceof Link && node.getFirstChild() instanceof Image only && only.getNext() == null;
    }

    /** Returns whether a node is a paragraph that is an image, with or without lines under it. */
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
