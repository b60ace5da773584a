package org.standfirst.ingest.commonmark;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.standfirst.Credit;
import org.standfirst.Rights;
import org.standfirst.Series;
import org.standfirst.Status;
import org.standfirst.Url;
import org.standfirst.ingest.article.ArticleFacts;
import org.standfirst.ingest.source.Reading;

/** The values in front matter, under the names that site generators use. */
final class FrontMatter {
    static final String[] CANONICAL = {"canonical", "canonical_url", "canonicalurl"};

    private static final int MAX_SERIES = 200;

    private final Map<String, List<String>> facts = new LinkedHashMap<>();

    FrontMatter(Map<String, List<String>> data) {
        data.forEach((name, values) -> facts.putIfAbsent(name.toLowerCase(Locale.ROOT), values));
    }

    /** Returns the first value of the first name that has one; empty if there is none. */
    String first(String... names) {
        List<String> values = all(names);
        return values.isEmpty() ? "" : values.get(0);
    }

    private List<String> all(String... names) {
        for (String name : names) {
            List<String> values = facts.getOrDefault(name, List.of());
            if (values.stream().anyMatch(value -> !value.isBlank())) {
                return values;
            }
        }
        return List.of();
    }

    private String take(String... names) {
        String value = first(names);
        for (String name : names) {
            facts.remove(name);
        }
        return value;
    }

    private List<String> takeAll(String... names) {
        List<String> values = new ArrayList<>();
        for (String value : all(names)) {
            boolean inline = value.startsWith("[") && value.endsWith("]");
            for (String part : inline ? value.substring(1, value.length() - 1).split(",") : new String[] {value}) {
                values.add(part.strip().replaceAll("^([\"'])(.*)\\1$", "$2"));
            }
        }
        take(names);
        return values;
    }

    /** Sets the properties of the article except its title, and reports values without a property. */
    void readInto(ArticleFacts article, Reading reading) {
        article.url("canonical", take(CANONICAL));
        article.article()
                .subheadline(article.line("subtitle", take("subtitle", "subheadline"), 300))
                .kicker(article.line("kicker", take("kicker"), 60))
                .printedByline(article.line("byline", take("byline"), 300))
                .dateline(article.line("dateline", take("dateline"), 100));
        article.summary("description", take("description", "summary", "excerpt"));
        article.slug("slug", take("slug"));
        for (String raw : takeAll("authors", "author")) {
            String name = article.name("authors", raw);
            if (name != null) {
                article.credit(Credit.of(name, Credit.Role.WRITER));
            }
        }
        takeAll("tags", "keywords").forEach(word -> article.keyword("tags", word));
        article.language("language", take("language", "lang", "locale"));
        series(article, reading);
        Url licence = article.web("license", take("license", "licence"));
        article.article().rights(licence == null ? null : new Rights(null, null, null, licence, null, null, null));
        dates(article);
        facts.forEach((name, values) -> {
            if (!name.equals("title")) {
                reading.in(name).leaveOut(String.join(", ", values), "is not a property of articles");
            }
        });
    }

    /** Sets the first series, and reports the others. */
    private void series(ArticleFacts article, Reading reading) {
        String name = null;
        for (String raw : takeAll("series")) {
            if (name == null) {
                name = article.line("series", raw, MAX_SERIES);
            } else {
                reading.in("series").leaveOut(raw, "is not the first series");
            }
        }
        article.article().series(name == null ? null : Series.of(name));
    }

    private void dates(ArticleFacts article) {
        Instant published = article.instant("date", take("date", "published", "pubdate"));
        article.published(published);
        article.updated(article.instant("lastmod", take("lastmod", "updated", "modified", "last_modified_at")));
        article.article().expires(article.instant("expiryDate", take("expirydate", "unpublishdate")));
        boolean draft = take("draft").equals("true");
        article.status(published == null || draft ? Status.DRAFT : Status.PUBLISHED);
    }
}
