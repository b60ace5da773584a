package org.standfirst.ingest.text;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Finds children of an element without a traversal of its whole content. */
public final class Children {
    private Children() {}

    /** Returns the first child with this name, or {@code null} if there is none. */
    public static @Nullable Element first(Element parent, String name) {
        for (Node child = parent.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof Element element && element.normalName().equals(name)) {
                return element;
            }
        }
        return null;
    }

    /** Returns the children with this name. */
    public static List<Element> named(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof Element element && element.normalName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    /** Returns whether the text of an element has fewer than {@code max} characters. */
    public static boolean hasLessText(Element element, int max) {
        int[] count = {0};
        NodeFilter counter = (node, depth) -> {
            count[0] += node instanceof TextNode text ? text.getWholeText().length() : 1;
            return count[0] < max ? NodeFilter.FilterResult.CONTINUE : NodeFilter.FilterResult.STOP;
        };
        element.filter(counter);
        return count[0] < max;
    }
}
