package org.standfirst.ingest.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.standfirst.Publication;
import org.standfirst.Url;
import org.standfirst.ingest.article.ArticleFacts;
import org.standfirst.ingest.json.JsonObject;
import org.standfirst.ingest.json.JsonTree;
import org.standfirst.ingest.source.Reading;

/**
 * The JSON-LD of a page: its article, in which references are replaced by the nodes they refer to, and its breadcrumbs.
 */
final class LinkedData {
    private static final String PATH = "JSON-LD";
    private static final Pattern VOCABULARY = Pattern.compile("^(?:https?://schema\\.org/|schema:)");
    private static final Pattern ARTICLE = Pattern.compile("\\w*Article|BlogPosting|LiveBlogPosting|Report");
    private static final Pattern BREADCRUMBS = Pattern.compile("BreadcrumbList");
    private static final Pattern LIST = Pattern.compile("ItemList");
    private static final Pattern SITE = Pattern.compile("WebSite");
    private static final Pattern ORGANISATION = Pattern.compile("\\w*Organization|Corporation|\\w*Business");
    private static final Pattern SCHEME_AND_END = Pattern.compile("^https?:|/?(?:#.*)?$");
    private static final Pattern START = Pattern.compile(
            "^[\\s\\uFEFF]*+" // a byte order mark
                    + "(?:<!--[^{\\[]*?-->\\s*+)?" // a comment that ends before the data
                    + "(?:<!--|<!\\[CDATA\\[)?");
    private static final int MAX_NODES = 10_000;

    private final List<Map<?, ?>> articles = new ArrayList<>();
    private final List<Map<?, ?>> listed = new ArrayList<>(); // articles in lists, which are usually other pages
    private final References references = new References();
    private final List<Object> breadcrumbLists = new ArrayList<>();
    private final List<String> sites = new ArrayList<>();
    private Map<?, ?> article = Map.of();

    private LinkedData() {}

    /** Returns the JSON-LD of a page. */
    static LinkedData of(Document page, Reading reading) {
        LinkedData data = new LinkedData();
        Deque<Object> open = new ArrayDeque<>();
        for (Element script : page.select("script[type^=application/ld+json]")) {
            Object value = JsonTree.parse(withoutComments(script.data()), reading.in(PATH));
            if (value != null) {
                open.add(value);
            }
        }
        List<Object> scripts = List.copyOf(open);
        for (int i = 0; i < MAX_NODES && !open.isEmpty(); i++) {
            data.collect(open.removeFirst(), open);
        }
        if (!open.isEmpty()) {
            reading.in(PATH).leaveOut(open.size() + " nodes", "are beyond the " + MAX_NODES + " nodes of a page");
        }
        scripts.forEach(data.references::addAll);
        return data;
    }

    /**
     * Returns the text of a script without a byte order mark and a comment before it, without the marks of a comment or
     * a CDATA section, which hide scripts from old browsers and XML parsers, and without a semicolon at the end.
     */
    private static String withoutComments(String script) {
        String text = START.matcher(script).replaceFirst("").strip();
        for (String end : List.of(";", "-->", "]]>", ";")) {
            text = text.endsWith(end)
                    ? text.substring(0, text.length() - end.length()).strip()
                    : text;
        }
        return text;
    }

    private void collect(Object node, Deque<Object> open) {
        if (node instanceof List<?> list) {
            open.addAll(list);
        } else if (node instanceof Map<?, ?> map) {
            if (References.isReference(map)) {
                return;
            }
            if (hasName(ARTICLE, map.get("@type"))) {
                articles.add(map);
            } else if (hasName(BREADCRUMBS, map.get("@type"))) {
                addBreadcrumbs(map.get("itemListElement"));
            } else if (hasName(LIST, map.get("@type"))) {
                addListed(map.get("itemListElement"));
            } else if (hasName(SITE, map.get("@type"))) {
                sites.add(text(map.get("url"), ""));
            }
            references.add(map);
            for (String inner : List.of("@graph", "mainEntity", "itemListElement", "breadcrumb")) {
                boolean read = inner.equals("itemListElement") && hasName(LIST, map.get("@type"));
                if (map.get(inner) != null && !read) {
                    open.add(map.get(inner));
                }
            }
        }
    }

    /** Adds the articles that are elements of a list, or the items of its elements. */
    private void addListed(@Nullable Object elements) {
        if (elements instanceof List<?> list) {
            list.forEach(this::addListed);
        } else if (elements instanceof Map<?, ?> map) {
            if (map.get("item") != null) {
                addListed(map.get("item"));
            } else if (hasName(ARTICLE, map.get("@type")) && !References.isReference(map)) {
                listed.add(map);
            }
        }
    }

    private void addBreadcrumbs(@Nullable Object steps) {
        if (steps != null) {
            breadcrumbLists.add(steps);
        }
    }

    /** Returns the names of the types of an object, without the prefix of the vocabulary. */
    static List<String> types(JsonObject object) {
        return object.texts("@type").stream().map(LinkedData::withoutVocabulary).toList();
    }

    /**
     * Marks the type and the id of a node as read. If the node has nothing else, it is a reference to a node that is not
     * in the page, and its id is reported.
     */
    static void readIdentity(JsonObject node, ArticleFacts facts) {
        String id = node.text(References.ID);
        node.ignore("@type", References.ID);
        if (node.hasOnly("@type", References.ID) && !id.isBlank()) {
            facts.leaveOut(node.path(References.ID), id, "refers to a node that is missing, or beyond the limit");
        }
    }

    /** Returns whether a type is an organisation, not a person. */
    static boolean isOrganisation(String type) {
        return hasName(ORGANISATION, type);
    }

    private static String withoutVocabulary(String type) {
        return VOCABULARY.matcher(type).replaceFirst("");
    }

    private static boolean hasName(Pattern name, @Nullable Object type) {
        return type instanceof List<?> list
                ? list.stream().anyMatch(each -> hasName(name, each))
                : type instanceof String text
                        && name.matcher(withoutVocabulary(text)).matches();
    }

    private static String text(@Nullable Object value, String other) {
        return value instanceof String text ? text : other;
    }

    /** Returns the breadcrumbs of the page at this address. */
    Breadcrumbs breadcrumbs(@Nullable Url page, Reading reading) {
        String own = page == null ? "" : comparable(page.text(), reading);
        Breadcrumbs breadcrumbs = new Breadcrumbs(homes(reading), own, address -> comparable(address, reading));
        breadcrumbLists.forEach(steps -> breadcrumbs.add(references.resolved(steps)));
        return breadcrumbs;
    }

    /** Returns the addresses that sites and the publisher have as their own. */
    private Set<String> homes(Reading reading) {
        List<String> homes = new ArrayList<>(sites);
        Object publisher = article.get("publisher");
        if (publisher != null && references.resolved(publisher) instanceof Map<?, ?> map) {
            homes.add(text(map.get("url"), ""));
        }
        Publication publication = reading.origin().publication();
        homes.add(publication == null ? "" : publication.url().text());
        return homes.stream()
                .filter(home -> !home.isBlank())
                .map(home -> comparable(home, reading))
                .collect(Collectors.toSet());
    }

    /**
     * Chooses the article with this address, or else the first article that is not in a list. All other articles are
     * reported, except elements of a list that have the address of the chosen article.
     */
    LinkedData choose(String address, Reading reading) {
        Stream.concat(articles.stream(), listed.stream())
                .filter(each -> hasAddress(each, Set.of(comparable(address, reading)), reading))
                .findFirst()
                .or(() -> articles.stream().findFirst())
                .ifPresent(each -> article = each);
        Set<String> own = addresses(article).stream()
                .map(each -> comparable(each, reading))
                .collect(Collectors.toSet());
        Stream.concat(articles.stream(), listed.stream().filter(each -> !hasAddress(each, own, reading)))
                .filter(other -> !other.equals(article)) // a repetition has no other values
                .forEach(other -> reading.in(PATH).leaveOut(label(other), "is not the article of the page"));
        return this;
    }

    private static boolean hasAddress(Map<?, ?> article, Set<String> comparable, Reading reading) {
        return addresses(article).stream()
                .map(each -> comparable(each, reading))
                .anyMatch(each -> !each.isBlank() && comparable.contains(each));
    }

    /** Returns the headline of an article, or else its name, its address, its id or its type. */
    private static String label(Map<?, ?> article) {
        for (String name : List.of("headline", "name", "url", References.ID)) {
            String text = text(article.get(name), "");
            if (!text.isBlank()) {
                return text;
            }
        }
        return String.valueOf(article.get("@type"));
    }

    /** Returns a web address without its scheme, its fragment and a last slash, and any other text unchanged. */
    private static String comparable(String address, Reading reading) {
        Url url = reading.addresses().web(address);
        return url == null ? address : SCHEME_AND_END.matcher(url.text()).replaceAll("");
    }

    /** Returns the address that the article states; empty if it states none. */
    String address() {
        return addresses(article).stream()
                .filter(address -> !address.isBlank())
                .findFirst()
                .orElse("");
    }

    private static List<String> addresses(Map<?, ?> article) {
        Object page = article.get("mainEntityOfPage");
        return List.of(
                text(article.get("url"), ""),
                text(page instanceof Map<?, ?> map ? map.get(References.ID) : page, "")
                        .replaceFirst("^true$", ""));
    }

    /** Returns the article, in which references are resolved as they are read; without members if there is none. */
    JsonObject article() {
        return JsonObject.of(article, PATH, references::resolved);
    }
}
