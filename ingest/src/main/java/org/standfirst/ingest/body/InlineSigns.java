package org.standfirst.ingest.body;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.standfirst.ingest.text.Tags;

/**
 * Adds the signs that a browser prints or shows by position, and that text would lack: parentheses around the reading of
 * Chinese and Japanese characters, and quotation marks around a quotation within a quotation.
 */
final class InlineSigns {
    private InlineSigns() {}

    /** Adds the signs in the content of {@code root}. */
    static void add(Element root) {
        for (Element reading : root.getElementsByTag("rt")) {
            Node before = reading.previousSibling();
            if (before instanceof TextNode text && text.isBlank()) {
                before = before.previousSibling();
            }
            if (reading.hasText()
                    && !(before instanceof Element sign && sign.normalName().equals("rp"))) {
                surround(reading, "(", ")");
            }
        }
        for (Element quotation : root.getElementsByTag("q")) {
            if (quotation.hasText() && isWithinQuotation(quotation, root)) {
                surround(quotation, "‘", "’");
            }
        }
    }

    private static boolean isWithinQuotation(Element quotation, Element root) {
        Element outer = quotation.parent();
        while (outer != null && outer != root && !Tags.isBlock(outer)) {
            if (outer.normalName().equals("q")) {
                return true;
            }
            outer = outer.parent();
        }
        return false;
    }

    private static void surround(Element element, String opening, String closing) {
        element.prependChild(new TextNode(opening));
        element.appendChild(new TextNode(closing));
    }
}
