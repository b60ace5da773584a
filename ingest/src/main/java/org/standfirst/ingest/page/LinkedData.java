package org.standfirst.ingest.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.standfirst.ingest.json.Facts;
import org.standfirst.ingest.json.JsonTree;
import org.standfirst.ingest.source.Reading;

/** Finds the article in the JSON-LD of a page. */
final class LinkedData {
    private static final Pattern ARTICLE =
            Pattern.compile("(?:https?://schema\\.org/)?(?:\\w*Article|BlogPosting|LiveBlogPosting|Report)");
    private static final int MAX_NODES = 10_000;

    private LinkedData() {}

    /** Returns the first article, without members if there is none. */
    static Facts article(Document page, Reading reading) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            Map<?, ?> article = find(JsonTree.parse(script.data().trim(), reading.in("JSON-LD")));
            if (article != null) {
                return Facts.of(article, "JSON-LD");
            }
        }
        return Facts.of(null, "JSON-LD");
    }

    private static @Nullable Map<?, ?> find(@Nullable Object value) {
        Deque<Object> open = new ArrayDeque<>();
        if (value != null) {
            open.add(value);
        }
        for (int i = 0; i < MAX_NODES && !open.isEmpty(); i++) {
            Object node = open.removeFirst();
            if (node instanceof List<?> list) {
                open.addAll(list);
            } else if (node instanceof Map<?, ?> map) {
                if (isArticle(map.get("@type"))) {
                    return map;
                }
                for (String inner : List.of("@graph", "mainEntity", "itemListElement")) {
                    if (map.get(inner) != null) {
                        open.add(map.get(inner));
                    }
                }
            }
        }
        return null;
    }

    private static boolean isArticle(@Nullable Object type) {
        return type instanceof List<?> list
                ? list.stream().anyMatch(LinkedData::isArticle)
                : type instanceof String text && ARTICLE.matcher(text).matches();
    }
}
