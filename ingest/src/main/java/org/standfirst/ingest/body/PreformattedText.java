package org.standfirst.ingest.body;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.standfirst.ingest.text.Tags;

/** Collects the text of a preformatted element. A line ends before and after each block in it. */
final class PreformattedText implements NodeFilter {
    private final StringBuilder text = new StringBuilder();
    private boolean ended; // whether the next text begins a line

    /** Returns the text so far. */
    String text() {
        return text.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Element element && Tags.isLineNumbers(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (node instanceof TextNode inner) {
            add(inner.getWholeText());
        } else if (node instanceof Element element && element.normalName().equals("br")) {
            add("\n");
        } else if (isInnerBlock(node, depth)) {
            endLine();
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        ended |= isInnerBlock(node, depth);
        return FilterResult.CONTINUE;
    }

    private static boolean isInnerBlock(Node node, int depth) {
        return depth > 0 && node instanceof Element element && Tags.isBlock(element);
    }

    /** Ends a line that has text, so that a line end in the next block is an empty line. */
    private void endLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        ended = false;
    }

    private void add(String next) {
        if (next.isEmpty()) {
            return;
        }
        if (ended && next.charAt(0) != '\n') {
            endLine();
        }
        text.append(next);
        ended = false;
    }
}
