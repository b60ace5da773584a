package org.standfirst.ingest.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.standfirst.Publication;
import org.standfirst.Url;
import org.standfirst.ingest.json.JsonObject;
import org.standfirst.ingest.json.JsonTree;
import org.standfirst.ingest.source.Reading;

/**
 * The JSON-LD of a page: its article, in which references are replaced by the nodes they refer to, and its breadcrumbs.
 */
final class LinkedData {
    private static final String PATH = "JSON-LD";
    private static final String ID = "@id";
    private static final Pattern VOCABULARY = Pattern.compile("^(?:https?://schema\\.org/|schema:)");
    private static final Pattern ARTICLE = Pattern.compile("\\w*Article|BlogPosting|LiveBlogPosting|Report");
    private static final Pattern BREADCRUMBS = Pattern.compile("BreadcrumbList");
    private static final Pattern SITE = Pattern.compile("WebSite");
    private static final Pattern ORGANISATION = Pattern.compile("\\w*Organization|Corporation|\\w*Business");
    private static final Pattern SERIES = Pattern.compile("\\w*Series");
    private static final Pattern SCHEME_AND_END = Pattern.compile("^https?:|/?(?:#.*)?$");
    private static final int MAX_NODES = 10_000;

    /** The maximum number of members copied for references, because many references can refer to one long node. */
    private static final int MAX_COPIED_MEMBERS = 10_000;

    private final List<Map<?, ?>> articles = new ArrayList<>();
    private final Map<String, Map<?, ?>> nodesById = new HashMap<>();
    private final List<Map<?, ?>> breadcrumbLists = new ArrayList<>();
    private final List<String> sites = new ArrayList<>();
    private Map<?, ?> article = Map.of();
    private int copiedMembers;

    private LinkedData() {}

    /** Returns the JSON-LD of a page. */
    static LinkedData of(Document page, Reading reading) {
        LinkedData data = new LinkedData();
        Deque<Object> open = new ArrayDeque<>();
        for (Element script : page.select("script[type^=application/ld+json]")) {
            Object value = JsonTree.parse(script.data().trim(), reading.in(PATH));
            if (value != null) {
                open.add(value);
            }
        }
        for (int i = 0; i < MAX_NODES && !open.isEmpty(); i++) {
            data.collect(open.removeFirst(), open);
        }
        if (!open.isEmpty()) {
            reading.in(PATH).leaveOut(open.size() + " nodes", "are beyond the " + MAX_NODES + " nodes of a page");
        }
        return data;
    }

    private void collect(Object node, Deque<Object> open) {
        if (node instanceof List<?> list) {
            open.addAll(list);
        } else if (node instanceof Map<?, ?> map) {
            if (hasName(ARTICLE, map.get("@type"))) {
                articles.add(map);
            } else if (hasName(BREADCRUMBS, map.get("@type"))) {
                breadcrumbLists.add(map);
            } else if (hasName(SITE, map.get("@type"))) {
                sites.add(text(map.get("url"), ""));
            }
            if (map.get(ID) instanceof String id && map.size() > 1) {
                nodesById.putIfAbsent(id, map);
            }
            for (String inner : List.of("@graph", "mainEntity", "itemListElement", "breadcrumb")) {
                if (map.get(inner) != null) {
                    open.add(map.get(inner));
                }
            }
        }
    }

    /** Returns the names of the types of an object, without the prefix of the vocabulary. */
    static List<String> types(JsonObject object) {
        return object.texts("@type").stream().map(LinkedData::withoutVocabulary).toList();
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
        breadcrumbLists.forEach(list -> breadcrumbs.add(list.get("itemListElement")));
        return breadcrumbs;
    }

    /** Returns the addresses that sites and the publisher have as their own. */
    private Set<String> homes(Reading reading) {
        List<String> homes = new ArrayList<>(sites);
        Object publisher = article.get("publisher");
        if (publisher != null && resolved(publisher) instanceof Map<?, ?> map) {
            homes.add(text(map.get("url"), ""));
        }
        Publication publication = reading.origin().publication();
        homes.add(publication == null ? "" : publication.url().text());
        return homes.stream()
                .filter(home -> !home.isBlank())
                .map(home -> comparable(home, reading))
                .collect(Collectors.toSet());
    }

    /** Chooses the article with this address, or else the first article. All other articles are reported. */
    LinkedData choose(String address, Reading reading) {
        String stated = comparable(address, reading);
        articles.stream()
                .filter(each -> !stated.isEmpty()
                        && addresses(each).stream()
                                .anyMatch(own -> comparable(own, reading).equals(stated)))
                .findFirst()
                .or(() -> articles.stream().findFirst())
                .ifPresent(each -> article = each);
        for (Map<?, ?> other : articles) {
            String headline = text(other.get("headline"), "");
            if (other != article && !headline.isEmpty() && !headline.equals(article.get("headline"))) {
                reading.in(PATH).leaveOut(headline, "is not the article of the page");
            }
        }
        return this;
    }

    /** Returns an absolute address without its scheme, its fragment and a last slash. */
    private static String comparable(String address, Reading reading) {
        Url url = reading.addresses().web(address);
        return SCHEME_AND_END.matcher(url == null ? address : url.text()).replaceAll("");
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
                text(page instanceof Map<?, ?> map ? map.get(ID) : page, "").replaceFirst("^true$", ""));
    }

    /**
     * Returns the article without the site and the page to which it belongs; without members if there is no article.
     */
    JsonObject article() {
        Map<String, Object> members = new LinkedHashMap<>();
        article.forEach((name, value) -> members.put(String.valueOf(name), resolved(value)));
        members.computeIfPresent("isPartOf", (name, wholes) -> series(wholes));
        return JsonObject.of(members, PATH);
    }

    /** Returns the series among the values of {@code isPartOf}. */
    private static @Nullable Object series(Object wholes) {
        if (wholes instanceof List<?> list) {
            return list.stream()
                    .map(LinkedData::series)
                    .filter(Objects::nonNull)
                    .toList();
        }
        return wholes instanceof Map<?, ?> map && hasName(SERIES, map.get("@type")) ? map : null;
    }

    private Object resolved(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(this::resolved).collect(Collectors.toList());
        }
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        if (map.get("@value") instanceof String text) {
            return text;
        }
        Map<?, ?> whole = map.get(ID) instanceof String id ? nodesById.get(id) : null;
        if (whole == null || whole == map || copiedMembers + whole.size() > MAX_COPIED_MEMBERS) {
            return map;
        }
        copiedMembers += whole.size();
        Map<Object, Object> joined = new LinkedHashMap<>(whole);
        joined.putAll(map);
        return joined;
    }
}
