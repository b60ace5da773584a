package org.standfirst.ingest.commonmark;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Reads the source of a quotation from its last paragraph, if the paragraph begins with a dash. */
final class Quotations {
    private Quotations() {}

    /** Returns whether a node is the source of a quotation. */
    static boolean isSource(@Nullable Node node) {
        return node instanceof Paragraph
                && node.getParent() instanceof BlockQuote
                && node.getNext() == null
                && node.getPrevious() != null
                && node.getFirstChild() instanceof Text text
                && text.getLiteral().startsWith("— ");
    }

    /** Removes the address at the end of the source and returns it; {@code null} if there is none. */
    static @Nullable String address(BlockQuote quote) {
        Node source = quote.getLastChild();
        if (!isSource(source) || !(source.getLastChild() instanceof Link link)) {
            return null;
        }
        boolean bare = link.getFirstChild() instanceof Text text
                && text.getNext() == null
                && text.getLiteral().equals(link.getDestination());
        if (!bare) {
            return null;
        }
        link.unlink();
        boolean onlyDash = source.getFirstChild() == source.getLastChild()
                && source.getFirstChild() instanceof Text dash
                && dash.getLiteral().strip().length() == 1;
        if (onlyDash) {
            source.unlink();
        }
        return link.getDestination();
    }
}
