package org.standfirst.ingest.html;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.ingest.Imported;

/**
 * Finds words of a random document that an importer neither keeps nor reports: words in text, and words in attributes
 * of visible content. Elements that are omitted as a whole are skipped, because their words are reported with them.
 */
final class SilentLoss {
    private static final Set<String> SKIPPED = Set.of(
            "script",
            "form",
            "nav",
            "svg",
            "button",
            "select",
            "textarea",
            "canvas",
            "map",
            "math",
            "dialog",
            "noscript",
            "pre",
            "video",
            "audio",
            "object",
            "iframe",
            "picture");
    private static final Set<String> MEDIA = Set.of("img", "iframe", "video", "audio", "source");

    private SilentLoss() {}

    /** Returns the words that must be kept or reported. */
    static Set<String> meaningfulWords(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        Set<String> words = new TreeSet<>();
        add(body.wholeText(), words);
        for (Element element : body.getAllElements()) {
            if (isVisible(element)) {
                for (Attribute attribute : element.attributes()) {
                    if (hasMeaning(element, attribute)) {
                        add(attribute.getValue(), words);
                    }
                }
            }
        }
        return words;
    }

    private static boolean hasMeaning(Element element, Attribute attribute) {
        String name = element.normalName();
        return switch (attribute.getKey()) {
            case "href" -> name.equals("a");
            case "src", "data-src" ->
                MEDIA.contains(name) && !attribute.getValue().startsWith("data:");
            case "srcset" -> name.equals("img");
            case "alt" -> name.equals("img");
            case "poster" -> name.equals("video");
            case "cite" -> Set.of("blockquote", "q", "del").contains(name);
            case "datetime" -> Set.of("time", "del").contains(name);
            case "title" -> !Set.of("tr", "thead", "table", "picture", "source").contains(name);
            default -> false;
        };
    }

    private static boolean isVisible(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            boolean skipped = at != element && SKIPPED.contains(at.normalName());
            boolean file = element.normalName().equals("source")
                    && at == element.parent()
                    && Set.of("video", "audio").contains(at.normalName());
            if (skipped && !file || isHidden(at)) {
                return false;
            }
        }
        boolean alone = element.normalName().equals("source")
                && !Set.of("video", "audio").contains(element.parent().normalName());
        return !alone
                && !Set.of("form", "nav", "svg", "button", "noscript", "picture")
                        .contains(element.normalName())
                && (MEDIA.contains(element.normalName()) || hasWords(element));
    }

    /** Returns whether an element has visible words. A link that has only hidden words is omitted with them. */
    private static boolean hasWords(Element element) {
        Element seen = element.clone();
        seen.select(String.join(",", SKIPPED) + ",[hidden],.sr-only").remove();
        return RandomHtml.WORD.matcher(seen.wholeText()).find();
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden") || element.hasClass("sr-only");
    }

    /** Returns the words that are neither in blocks nor in omissions. */
    static Set<String> missing(Set<String> meaningfulWords, Imported<List<Block>> imported) {
        Set<String> found = new TreeSet<>();
        imported.value().forEach(block -> collect(block, found));
        imported.omissions().forEach(omission -> add(omission.value(), found));
        Set<String> missing = new TreeSet<>(meaningfulWords);
        missing.removeAll(found);
        return missing;
    }

    private static void collect(Object value, Set<String> words) {
        if (value instanceof String text) {
            add(text, words);
        } else if (value instanceof Url url) {
            add(url.text(), words);
        } else if (value instanceof Iterable<?> list) {
            list.forEach(each -> collect(each, words));
        } else if (value instanceof Record model) {
            for (RecordComponent component : model.getClass().getRecordComponents()) {
                try {
                    collect(component.getAccessor().invoke(model), words);
                } catch (ReflectiveOperationException e) {
                    throw new AssertionError(e);
                }
            }
        }
    }

    private static void add(String text, Set<String> words) {
        Matcher word = RandomHtml.WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
    }
}
