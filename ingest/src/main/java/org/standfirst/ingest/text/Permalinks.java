package org.standfirst.ingest.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.standfirst.ingest.source.Reading;

/** Recognizes links of headings to themselves, as site generators add them. */
public final class Permalinks {
    private static final Set<String> TEXTS = Set.of("#", "¶", "§", "🔗", "⚓");
    private static final Pattern VARIATION_SELECTORS = Pattern.compile("[\\uFE0E\\uFE0F]");

    private Permalinks() {}

    /** Returns whether an element is a link to a place on its page, with a sign as its text. */
    public static boolean is(Element element) {
        return element.normalName().equals("a")
                && element.attr("href").startsWith("#")
                && TEXTS.contains(
                        VARIATION_SELECTORS.matcher(Reading.text(element)).replaceAll(""));
    }
}
