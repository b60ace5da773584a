package org.standfirst.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.json.JsonMapper;

/** Extracts the texts, addresses and times of the model from a page, in their order, without labels. */
final class Facts {
    private static final String SELECTOR = String.join(
            ", ",
            "title",
            "link[rel=canonical]",
            "meta[property]",
            "script",
            "h1",
            "a[href^=http]",
            "img",
            "time",
            ".p-summary",
            ".e-content p",
            "figcaption span:first-child",
            ".p-author",
            ".p-content p",
            "form[action], input, textarea");

    private static final JsonMapper JSON = new JsonMapper();

    private Facts() {}

    static List<String> of(byte[] html) {
        Document document = Jsoup.parse(new String(html, UTF_8));
        return document.select(SELECTOR).stream().map(Facts::of).toList();
    }

    private static String of(Element element) {
        return switch (element.normalName()) {
            case "meta" -> element.attr("property") + " " + element.attr("content");
            case "script" -> JSON.readTree(element.data()).toString();
            case "link" -> element.attr("href");
            case "a" -> element.attr("href") + " " + element.text();
            case "img" -> element.attr("src") + " " + element.attr("srcset") + " " + element.attr("alt");
            case "time" -> element.attr("datetime");
            case "form" -> element.attr("action");
            case "input", "textarea" -> element.attr("name");
            default -> element.text();
        };
    }
}
