package org.standfirst.ingest.article;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The plain text of facts that systems write as HTML or not. */
public final class PlainText {
    /** Elements without an end. */
    private static final Set<String> VOID = Set.of("br", "hr", "img", "wbr");

    private static final Pattern END_TAG = Pattern.compile("</([a-z][a-z0-9-]*)");

    private PlainText() {}

    /**
     * Returns the text of a title or a name in which characters may be written as references and words may be marked. A text that
     * only mentions tags, without their ends, keeps them.
     */
    public static String of(String html) {
        return isMarkup(html) ? Parser.parseBodyFragment(html, "").body().text() : Parser.unescapeEntities(html, false);
    }

    /** Returns whether a text is HTML: it has tags, and each but those of elements without an end has its other half. */
    public static boolean isMarkup(String text) {
        if (text.indexOf('<') < 0 || text.contains("<!--")) {
            return false;
        }
        Set<String> started = new HashSet<>();
        Element body = Parser.parseBodyFragment(text, "").body();
        body.children().forEach(child -> child.getAllElements().forEach(element -> started.add(element.normalName())));
        boolean none = started.isEmpty();
        started.removeAll(VOID);
        Set<String> ended = END_TAG.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(tag -> tag.group(1))
                .collect(Collectors.toSet());
        return !none && started.equals(ended);
    }
}
