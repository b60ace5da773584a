package org.standfirst.ingest.blog;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Adds tags to bodies that are written without paragraph tags: a blank line starts a paragraph, and a line end is a
 * line break, except beside the tags of blocks and in preformatted text.
 */
final class BlankLines {
    private static final Set<String> BLOCKS = Set.of(
            "table",
            "thead",
            "tfoot",
            "caption",
            "col",
            "colgroup",
            "tbody",
            "tr",
            "td",
            "th",
            "div",
            "dl",
            "dd",
            "dt",
            "ul",
            "ol",
            "li",
            "pre",
            "form",
            "map",
            "area",
            "blockquote",
            "address",
            "style",
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "fieldset",
            "legend",
            "section",
            "article",
            "aside",
            "hgroup",
            "header",
            "footer",
            "nav",
            "figure",
            "figcaption",
            "details",
            "menu",
            "summary",
            "script",
            "br",
            "iframe",
            "video",
            "audio",
            "source",
            "track");
    private static final Pattern PART = Pattern.compile(
            "(?is)(?<kept><(pre|script|style|textarea)\\b.*?(?:</\\2>|\\z))|(?<tag><!--.*?(?:-->|\\z)|</?(?<name>[a-z][a-z0-9]*)[^>]*>)|(?<text>[^<]+|<)");

    private final StringBuilder html = new StringBuilder();
    private boolean afterBlock = true;
    private int lineEnds; // the number of line ends that are not written yet

    private BlankLines() {}

    /** Returns the body with its line breaks as tags. */
    static String withTags(String body) {
        BlankLines lines = new BlankLines();
        Matcher part = PART.matcher(body.replace("\r\n", "\n").replace('\r', '\n'));
        while (part.find()) {
            if (part.group("kept") != null) {
                lines.block(part.group());
            } else if (part.group("tag") != null) {
                lines.tag(part.group(), part.group("name"));
            } else {
                lines.text(part.group());
            }
        }
        return lines.html.toString();
    }

    private void block(String tag) {
        lineEnds = 0;
        html.append('\n').append(tag);
        afterBlock = true;
    }

    private void tag(String tag, String name) {
        if (name != null && BLOCKS.contains(name.toLowerCase(Locale.ROOT))) {
            block(tag);
        } else if (name == null) {
            html.append(tag); // a comment
        } else {
            writeBreaks();
            html.append(tag);
            afterBlock = false;
        }
    }

    private void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lineEnds++;
            } else if (lineEnds > 0 && (c == ' ' || c == '\t')) {
                continue; // an indented or blank line
            } else {
                writeBreaks();
                html.append(c);
                afterBlock &= c == ' ' || c == '\t';
            }
        }
    }

    private void writeBreaks() {
        if (lineEnds > 0) {
            html.append(afterBlock ? "\n" : lineEnds == 1 ? "<br>\n" : "<br><br>\n");
        }
        lineEnds = 0;
    }
}
