package org.standfirst.ingest.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Groups of elements. */
public final class Tags {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "legend",
            "li",
            "listing",
            "main",
            "menu",
            "ol",
            "p",
            "plaintext",
            "pre",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "xmp");

    private static final Set<String> MEDIA =
            Set.of("img", "picture", "iframe", "video", "audio", "object", "embed", "table", "figure");

    private static final Set<String> IGNORED = Set.of(
            "style",
            "link",
            "meta",
            "title",
            "head",
            "base",
            "template",
            "param",
            "source",
            "track",
            "col",
            "colgroup",
            "wbr");

    private static final Set<String> DROPPED = Set.of(
            "script",
            "form",
            "nav",
            "svg",
            "button",
            "input",
            "select",
            "textarea",
            "canvas",
            "map",
            "math",
            "dialog",
            "datalist",
            "progress",
            "meter",
            "frameset",
            "noframes",
            "applet",
            "noembed");

    private static final String[] HIDDEN_CLASSES = {
        "visually-hidden",
        "visuallyhidden",
        "visually_hidden",
        "sr-only",
        "screen-reader-text",
        "u-visually-hidden",
        "is-visually-hidden",
        "screenreader-only",
        "assistive-text"
    };

    private static final String[] LINE_NUMBER_CLASSES = {"linenos", "lineno", "linenodiv", "ln", "lnt", "rouge-gutter"};

    private static final Pattern NUMBERS = Pattern.compile("[\\d\\s\\u00A0]*+");

    /** Elements that plugins of WordPress add to a body, and the button beside the link to a file. */
    private static final String[] WIDGET_CLASSES = {
        "sharedaddy", "jp-relatedposts", "addtoany_share_save_container", "wp-block-file__button"
    };

    /** The controls of players of Ghost. */
    private static final String[] CONTROL_CLASSES = {"kg-audio-player", "kg-video-player"};

    private static final Pattern HIDING_STYLE =
            Pattern.compile("(?i)(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)\\b");

    private Tags() {}

    /** Returns whether an element is a block, so that its text is on its own lines. */
    public static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    /** Returns whether an element is a picture, a player, a frame or a table, which rich text cannot contain. */
    public static boolean isMedia(Element element) {
        return MEDIA.contains(element.normalName());
    }

    /**
     * Returns whether an element has neither text nor media, only repeats another element of our own pages, or has the
     * line numbers of code.
     */
    public static boolean isIgnored(Element element) {
        return IGNORED.contains(element.normalName())
                || hasClass(element, "sf-live-day", "sf-rating-stars", "sf-gallery-position")
                || isLineNumbers(element);
    }

    /**
     * Returns whether an element has only the numbers of lines, which highlighters write beside or before lines of
     * code. Other content with such a class is read.
     */
    public static boolean isLineNumbers(Element element) {
        boolean named = hasClass(element, LINE_NUMBER_CLASSES)
                || element.normalName().equals("td") && hasClass(element, "gutter");
        return named && element.nodeStream().allMatch(Tags::hasOnlyNumbers);
    }

    private static boolean hasOnlyNumbers(Node node) {
        return node instanceof TextNode text
                ? NUMBERS.matcher(text.getWholeText()).matches()
                : !(node instanceof Element element && isMedia(element));
    }

    /** Returns whether an element works only on its own page, as a form or a list of buttons for sharing does. */
    public static boolean isDropped(Element element) {
        return DROPPED.contains(element.normalName())
                || hasClass(element, WIDGET_CLASSES)
                || hasClass(element, CONTROL_CLASSES) && element.selectFirst("video, audio, img, iframe") == null;
    }

    /** Returns whether an element is hidden on screens. */
    public static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        for (Attribute attribute : element.attributes()) {
            boolean hides = switch (attribute.getKey()) {
                case "hidden" -> true;
                case "aria-hidden" -> attribute.getValue().equalsIgnoreCase("true");
                case "style" -> HIDING_STYLE.matcher(attribute.getValue()).find();
                case "class" -> hasClass(element, HIDDEN_CLASSES);
                default -> false;
            };
            if (hides) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether one of the classes of an element is in {@code names}, which are in lowercase. */
    public static boolean hasClass(Element element, String... names) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String value = element.attr("class");
        for (int start = 0, end; start < value.length(); start = end + 1) {
            end = start;
            while (end < value.length() && !Runs.isSpace(value.charAt(end))) {
                end++;
            }
            for (String name : names) {
                if (name.length() == end - start && value.regionMatches(true, start, name, 0, name.length())) {
                    return true;
                }
            }
        }
        return false;
    }
}
