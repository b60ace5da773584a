package org.standfirst.ingest.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** The metadata of a page: meta tags, links and microdata. */
final class PageMeta {
    private static final int MAX_PROPERTIES = 100;

    /**
     * A rule for robots. Its date ends at a comma, but a date can start with the name of a day and a comma.
     */
    private static final Pattern UNAVAILABLE_AFTER =
            Pattern.compile("unavailable_after:((?:\\s*+[a-z]++,)?[^,]++)", Pattern.CASE_INSENSITIVE);

    private final Document page;
    private final Map<String, List<String>> tags = new LinkedHashMap<>();

    PageMeta(Document page) {
        this.page = page;
        for (Element tag : page.select("meta[content]")) {
            String content = tag.attr("content").trim();
            for (String attribute : List.of("property", "name", "http-equiv")) {
                String name = tag.attr(attribute).trim().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                    tags.computeIfAbsent(name, key -> new ArrayList<>()).add(content);
                }
            }
        }
    }

    /** Returns the first content of the first tag that exists; empty if none exists. */
    String first(String... names) {
        List<String> contents = firstOf(names);
        return contents.isEmpty() ? "" : contents.get(0);
    }

    /** Returns all contents of the first tag that exists. */
    List<String> firstOf(String... names) {
        for (String name : names) {
            if (tags.containsKey(name)) {
                return all(name);
            }
        }
        return List.of();
    }

    /** Returns all contents of a tag. */
    List<String> all(String name) {
        return tags.getOrDefault(name, List.of());
    }

    /** Returns the date after which search engines must not show the page; empty if none is stated. */
    String unavailableAfter() {
        return Stream.of("robots", "googlebot", "googlebot-news")
                .flatMap(name -> all(name).stream())
                .map(UNAVAILABLE_AFTER::matcher)
                .filter(Matcher::find)
                .map(rule -> rule.group(1).trim())
                .findFirst()
                .orElse("");
    }

    /** Returns the address in the first {@code base} element that has one; empty if none has one. */
    String base() {
        return href("base[href]");
    }

    /** Returns the address of the link to a page with this relation; empty if there is none. */
    String link(String relation) {
        return href("link[rel~=(?i)^" + relation + "$][href]:not([type]), link[rel~=(?i)^" + relation
                + "$][href][type=text/html]");
    }

    /** Returns the address of the RSL licence; empty if there is none. */
    String rslLicence() {
        return href("link[rel~=(?i)^license$][href][type=application/rsl+xml]");
    }

    private String href(String selector) {
        Element link = page.selectFirst(selector);
        return link == null ? "" : link.attr("href");
    }

    /** Returns the links to the article in other languages. */
    Elements translations() {
        return page.select("link[rel~=(?i)^alternate$][hreflang][href]:not([type*=xml], [type*=json])");
    }

    /** Returns the first value of a microdata property of the article; empty if there is none. */
    String property(String name) {
        return elements(name).findFirst().map(PageMeta::value).orElse("");
    }

    /** Returns all values of a microdata property of the article. */
    List<String> properties(String name) {
        return elements(name).limit(MAX_PROPERTIES).map(PageMeta::value).toList();
    }

    /**
     * Returns the outermost elements of a property in the scope of an article, or without a scope if the page has none.
     */
    private Stream<Element> elements(String name) {
        Element scope = page.selectFirst("[itemscope][itemtype~=(?:Article|BlogPosting|/Report)$]");
        return PageBody.outermost(page.select("[itemprop~=(?:^|\\s)" + name + "(?:\\s|$)]")).stream()
                .filter(property -> Objects.requireNonNull(property.parent()).closest("[itemscope]") == scope);
    }

    private static String value(Element element) {
        for (String attribute : List.of("content", "datetime")) {
            if (element.hasAttr(attribute)) {
                return element.attr(attribute).trim();
            }
        }
        Element inner = element.selectFirst("[itemprop=name]");
        return inner == null ? element.text() : inner.hasAttr("content") ? inner.attr("content") : inner.text();
    }
}
