package org.standfirst.ingest.html;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Generates documents of random elements. Each text and each value of an attribute is a unique word. */
final class RandomHtml {
    static final Pattern WORD = Pattern.compile("w\\d+q");

    private static final List<String> TAGS = List.of(
            "p",
            "div",
            "span",
            "b",
            "i",
            "a",
            "ul",
            "ol",
            "li",
            "blockquote",
            "cite",
            "footer",
            "h1",
            "h2",
            "h5",
            "table",
            "tr",
            "td",
            "th",
            "caption",
            "thead",
            "figure",
            "figcaption",
            "img",
            "picture",
            "source",
            "pre",
            "code",
            "aside",
            "details",
            "summary",
            "dl",
            "dt",
            "dd",
            "iframe",
            "video",
            "audio",
            "br",
            "hr",
            "form",
            "nav",
            "svg",
            "sup",
            "q",
            "abbr",
            "time",
            "noscript",
            "button",
            "section",
            "article",
            "main",
            "del",
            "mark",
            "ruby",
            "rt",
            "center",
            "font",
            "object",
            "label",
            "address",
            "template2");
    private static final List<String> CLASSES = List.of(
            "gallery",
            "wp-caption",
            "wp-caption-text",
            "alignleft",
            "pullquote",
            "related",
            "credit",
            "twitter-tweet",
            "emoji",
            "sr-only",
            "footnotes",
            "wp-block-gallery",
            "gallery-item",
            "wp-block-verse",
            "instagram-media");
    private static final List<String> TEXTS = List.of(
            " ",
            "\n",
            "&nbsp;",
            "&#1;",
            "&#x202e;",
            "&#x2067;",
            "* * *",
            "Photo: ",
            "© ",
            "Read also: ",
            "&#xD800;",
            "—",
            ":",
            "https://youtu.be/dQw4w9WgXcQ",
            "\uD83D\uDE00",
            "<!-- wp:x /-->",
            "<!--more-->",
            "</p>",
            "</div>",
            "</li>",
            "</b>");

    private final Random random;
    private int words;

    RandomHtml(Random random) {
        this.random = random;
    }

    String document() {
        words = 0;
        StringBuilder html = new StringBuilder();
        int parts = 1 + random.nextInt(6);
        for (int i = 0; i < parts; i++) {
            element(html, 0);
        }
        return html.toString();
    }

    private void element(StringBuilder html, int depth) {
        String tag = one(TAGS);
        html.append('<').append(tag);
        attributes(html);
        html.append('>');
        int parts = depth > 5 ? 1 : random.nextInt(4);
        for (int i = 0; i < parts; i++) {
            switch (random.nextInt(4)) {
                case 0 -> element(html, depth + 1);
                case 1 -> html.append(one(TEXTS));
                default -> html.append(word()).append(random.nextBoolean() ? " " : "");
            }
        }
        if (random.nextInt(10) > 0) {
            html.append("</").append(tag).append('>');
        }
    }

    private void attributes(StringBuilder html) {
        attribute(html, 5, "class", one(CLASSES));
        attribute(html, 8, "id", random.nextInt(5) == 0 ? "a b" : "x" + random.nextInt(4));
        attribute(html, 3, "href", random.nextInt(3) == 0 ? "#x" + random.nextInt(4) : "/" + word());
        attribute(html, 3, "src", random.nextInt(4) == 0 ? "data:image/gif," + word() : "/" + word() + ".jpg");
        attribute(html, 5, "alt", word());
        attribute(html, 9, "title", word());
        attribute(html, 9, "cite", "/" + word());
        attribute(html, 15, "poster", "/" + word() + ".jpg");
        attribute(html, 15, "value", word());
        attribute(html, 15, "datetime", word());
        attribute(html, 15, "data-src", "/" + word() + ".jpg");
        attribute(html, 20, "hidden", "");
        attribute(html, 12, "lang", random.nextBoolean() ? "de" : "-x-");
        attribute(html, 12, "style", "font-weight:bold");
        attribute(html, 9, "width", "" + random.nextInt(700));
        attribute(html, 9, "height", "" + random.nextInt(700));
        attribute(html, 15, "colspan", "" + random.nextInt(9));
        attribute(html, 15, "rowspan", "" + random.nextInt(9));
        attribute(html, 15, "srcset", "/" + word() + ".jpg 100w, /" + word() + ".jpg 2x, ,");
    }

    private void attribute(StringBuilder html, int oneIn, String name, String value) {
        if (random.nextInt(oneIn) == 0) {
            html.append(' ').append(name).append("=\"").append(value).append('"');
        }
    }

    private String word() {
        return "w" + words++ + "q";
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
