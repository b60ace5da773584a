package org.standfirst.ingest.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says about itself in meta tags, links and microdata. */
final class PageMeta {
    private final Document page;
    private final Map<String, List<String>> tags = new LinkedHashMap<>();

    PageMeta(Document page) {
        this.page = page;
        for (Element tag : page.select("meta[content]")) {
            String name = tag.hasAttr("property") ? tag.attr("property") : tag.attr("name");
            String content = tag.attr("content").trim();
            if (!name.isBlank() && !content.isEmpty()) {
                tags.computeIfAbsent(name.trim().toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                        .add(content);
            }
        }
    }

    /** Returns the first content of the first of these tags that there is; empty if there is none. */
    String first(String... names) {
        for (String name : names) {
            List<String> contents = tags.getOrDefault(name, List.of());
            if (!contents.isEmpty()) {
                return contents.get(0);
            }
        }
        return "";
    }

    /** Returns all contents of a tag. */
    List<String> all(String name) {
        return tags.getOrDefault(name, List.of());
    }

    /** Returns the address of a link by its relation; empty if there is none. */
    String link(String relation) {
        Element link = page.selectFirst("link[rel=" + relation + "][href]");
        return link == null ? "" : link.attr("href");
    }

    /** Returns the value of the first microdata property of this name; empty if there is none. */
    String property(String name) {
        Element element = page.selectFirst("[itemprop=" + name + "]");
        if (element == null) {
            return "";
        }
        for (String attribute : List.of("content", "datetime")) {
            if (element.hasAttr(attribute)) {
                return element.attr(attribute).trim();
            }
        }
        Element inner = element.selectFirst("[itemprop=name]");
        return inner == null ? element.text() : inner.hasAttr("content") ? inner.attr("content") : inner.text();
    }
}
