package org.standfirst.ingest.article;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads values that are HTML in some systems and plain text in others. */
public final class PlainText {
    private static final Set<String> VOID = Set.of("br", "hr", "img", "wbr");

    private static final Pattern END_TAG = Pattern.compile("</([a-z][a-z0-9-]*)");

    private PlainText() {}

    /**
     * Returns the text of a title or a name that may have character references and inline markup. Start tags without an
     * end tag are text, as in a headline about HTML.
     */
    public static String of(String html) {
        Element body = markup(html);
        return body == null ? Parser.unescapeEntities(html, false) : body.text();
    }

    /**
     * Returns whether a text is HTML: it has tags, and each start tag has an end tag, except those of void elements.
     */
    public static boolean isMarkup(String text) {
        return markup(text) != null;
    }

    private static @Nullable Element markup(String text) {
        if (text.indexOf('<') < 0 || text.contains("<!--")) {
            return null;
        }
        Element body = Parser.parseBodyFragment(text, "").body();
        Set<String> started = new HashSet<>();
        body.children().forEach(child -> child.getAllElements().forEach(element -> started.add(element.normalName())));
        boolean none = started.isEmpty();
        started.removeAll(VOID);
        Set<String> ended = END_TAG.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(tag -> tag.group(1))
                .collect(Collectors.toSet());
        return !none && started.equals(ended) ? body : null;
    }
}
