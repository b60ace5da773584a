package org.standfirst.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.standfirst.body.Block;
import org.standfirst.json.JsonRenderer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The visible words of HTML and the words of blocks: runs of letters and digits, and single Chinese and Japanese
 * characters.
 */
final class ImportTokens {
    private static final Pattern TOKEN = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|(?:(?![\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])[\\p{L}\\p{M}\\p{N}])+");
    private static final Set<String> INVISIBLE = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "form",
            "nav",
            "svg",
            "button",
            "input",
            "select",
            "textarea",
            "iframe",
            "object",
            "video",
            "audio",
            "head",
            "title",
            "math",
            "map",
            "dialog");
    private static final Set<String> TEXT_PROPERTIES = Set.of("text", "title", "photographer", "line");
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonRenderer JSON = JsonRenderer.create();

    private final List<String> words = new ArrayList<>();
    private final boolean addresses;

    private ImportTokens(boolean addresses) {
        this.addresses = addresses;
    }

    /** Returns the visible words of HTML, independently of the importer. */
    static List<String> visible(String html) {
        StringBuilder text = new StringBuilder();
        visible(Jsoup.parseBodyFragment(html).body(), text);
        return tokens(text.toString());
    }

    private static void visible(Element parent, StringBuilder text) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode node) {
                text.append(node.getWholeText());
            } else if (child instanceof Element element && !isInvisible(element)) {
                boolean inline = !element.isBlock() && !element.normalName().equals("br");
                text.append(inline ? "" : " ");
                visible(element, text);
                text.append(inline ? "" : " ");
            }
        }
    }

    private static boolean isInvisible(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return INVISIBLE.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || style.contains("display:none")
                || element.className()
                        .matches(".*(?:sr-only|screen-reader-text|visually-?hidden|wp-block-file__button).*");
    }

    /** Returns all words of a source, including those in attributes and hidden elements. */
    static List<String> all(String html) {
        List<String> words = tokens(Parser.unescapeEntities(Parser.unescapeEntities(html, false), false));
        words.addAll(visible(html)); // words that contain markup
        return words;
    }

    /**
     * Returns the words of blocks in the order of the models; includes the addresses of embeds if {@code addresses}.
     */
    static List<String> of(List<Block> blocks, boolean addresses) {
        ImportTokens tokens = new ImportTokens(addresses);
        blocks.forEach(block -> tokens.words(MAPPER.readTree(JSON.render(block))));
        return tokens.words;
    }

    private void words(JsonNode node) {
        if (node.isArray()) {
            if (node.size() > 0 && node.get(0).isObject() && node.get(0).has("marks")) {
                StringBuilder text = new StringBuilder();
                node.forEach(run -> text.append(run.path("text").stringValue("")));
                words.addAll(tokens(text.toString()));
                return;
            }
            node.forEach(each -> words(each));
        } else if (node.isObject()) {
            words.addAll(tokens(node.path("label").stringValue("")));
            if (addresses && node.path("type").stringValue("").equals("embed")) {
                words.addAll(tokens(node.path("url").stringValue(""))); // many sources have the address as text
            }
            if (node.has("rows")) {
                words(node.path("caption"));
            }
            node.properties().forEach(entry -> {
                boolean first = entry.getKey().equals("label")
                        || node.has("rows") && entry.getKey().equals("caption");
                if (first) {
                    return; // added before the other properties
                }
                if (entry.getValue().isString() && TEXT_PROPERTIES.contains(entry.getKey())) {
                    words.addAll(tokens(entry.getValue().stringValue()));
                } else if (entry.getKey().equals("agencies")) {
                    entry.getValue().forEach(agency -> words.addAll(tokens(agency.stringValue())));
                } else {
                    words(entry.getValue());
                }
            });
        }
    }

    static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            tokens.add(token.group());
        }
        return tokens;
    }

    /** Returns the length of the longest common subsequence of two lists. */
    static int common(List<String> one, List<String> other) {
        int start = 0;
        while (start < Math.min(one.size(), other.size()) && one.get(start).equals(other.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(one.size(), other.size()) - start
                && one.get(one.size() - 1 - end).equals(other.get(other.size() - 1 - end))) {
            end++;
        }
        return start + end + longest(one.subList(start, one.size() - end), other.subList(start, other.size() - end));
    }

    private static int longest(List<String> one, List<String> other) {
        int[] row = new int[other.size() + 1];
        for (String word : one) {
            int diagonal = 0;
            for (int i = 1; i < row.length; i++) {
                int above = row[i];
                row[i] = word.equals(other.get(i - 1)) ? diagonal + 1 : Math.max(above, row[i - 1]);
                diagonal = above;
            }
        }
        return row[other.size()];
    }

    /** Returns the words that occur more often in {@code words} than in {@code source}. */
    static List<String> surplus(List<String> words, List<String> source) {
        Map<String, Integer> left = new HashMap<>();
        source.forEach(word -> left.merge(word, 1, Integer::sum));
        List<String> surplus = new ArrayList<>();
        for (String word : words) {
            if (left.merge(word, -1, Integer::sum) < 0) {
                surplus.add(word);
            }
        }
        return surplus;
    }
}
