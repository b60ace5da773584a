package org.standfirst.ingest.body;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.standfirst.ingest.text.Tags;

/**
 * Adds the signs that a browser prints or shows by position, and that text would lack: parentheses around the reading of
 * Chinese and Japanese characters, and quotation marks around a quotation within a quotation.
 */
final class InlineSigns {
    private static final Pattern OPENING = Pattern.compile("^[(（\\[【〈《「]");

    /** The start of a text that has no quotation marks of its own. */
    private static final Pattern QUOTABLE = Pattern.compile("^[^\\s\"'‘’“”„‚«»‹›]");

    private InlineSigns() {}

    /** Adds the signs in the content of {@code root}. */
    static void add(Element root) {
        Set<Element> signed = new HashSet<>();
        for (Element sign : root.getElementsByTag("rp")) {
            signed.add(sign.parent());
        }
        for (Element reading : root.getElementsByTag("rt")) {
            boolean hasSigns = signed.contains(reading.parent())
                    || OPENING.matcher(reading.text()).find();
            if (reading.hasText() && !hasSigns) {
                surround(reading, "(", ")");
            }
        }
        for (Element quotation : root.getElementsByTag("q")) {
            if (isWithinQuotation(quotation, root)
                    && QUOTABLE.matcher(quotation.text()).find()) {
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
