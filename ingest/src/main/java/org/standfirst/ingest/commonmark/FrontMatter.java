package org.standfirst.ingest.commonmark;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.standfirst.Credit;
import org.standfirst.Rights;
import org.standfirst.Section;
import org.standfirst.Series;
import org.standfirst.Status;
import org.standfirst.Url;
import org.standfirst.ingest.article.ArticleFacts;
import org.standfirst.ingest.source.Reading;

/** The values in front matter, under the names that site generators use. */
final class FrontMatter {
    static final String[] CANONICAL = {"canonical", "canonical_url", "canonicalurl"};

    private static final Set<String> TRUE = Set.of("true", "yes", "y", "on", "1");
    private static final Set<String> FALSE = Set.of("false", "no", "n", "off", "0");
    private static final int MAX_SERIES = 200;
    private static final int MAX_SECTION = 100;

    private static final Pattern COMMA = Pattern.compile(",");

    private final Map<String, List<String>> facts = new LinkedHashMap<>();
    private final Set<String> lists = new HashSet<>();
    private final Reading reading;

    /** Creates front matter from texts, in whose names upper case is the same as lower case. */
    FrontMatter(FrontTexts texts, Reading reading) {
        this.reading = reading;
        texts.lists().forEach(name -> lists.add(name.toLowerCase(Locale.ROOT)));
        texts.byName().forEach(this::add);
    }

    /** Adds values that are not blank. A name in an inner mapping without such values is reported. */
    private void add(String name, List<String> values) {
        List<String> visible = values.stream().filter(value -> !value.isBlank()).toList();
        if (visible.isEmpty() && name.contains(".")) {
            reading.in("front matter").leaveOut(name, "has no value");
        }
        facts.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                .addAll(visible);
    }

    /** Returns the first value of the first name that has one; empty if there is none. */
    String first(String... names) {
        for (String name : names) {
            List<String> values = facts.getOrDefault(name, List.of());
            if (!values.isEmpty()) {
                return values.get(0);
            }
        }
        return "";
    }

    /** Returns and removes {@link #first}. All other values of these names are reported. */
    private String take(String... names) {
        String first = first(names);
        for (String name : names) {
            for (String value : takeAll(name)) {
                if (!value.equals(first)) {
                    reading.in(name).leaveOut(value, "is not the first value of its kind");
                }
            }
        }
        return first;
    }

    /** Returns and removes all values of these names. */
    private List<String> takeAll(String... names) {
        List<String> values = new ArrayList<>();
        for (String name : names) {
            values.addAll(facts.getOrDefault(name, List.of()));
            facts.remove(name);
        }
        return values;
    }

    /** Returns and removes the words of a name: the elements of a list, or the texts between the commas of a text. */
    private List<String> words(String name) {
        List<String> values = takeAll(name);
        return values.size() == 1 && !lists.contains(name) ? List.of(COMMA.split(values.get(0))) : values;
    }

    /** Sets the properties of the article except its title, and reports values without a property. */
    void readInto(ArticleFacts article) {
        take("title");
        article.url("canonical", take(CANONICAL));
        article.article()
                .subheadline(article.line("subtitle", take("subtitle", "subheadline"), 300))
                .kicker(article.line("kicker", take("kicker"), 60))
                .printedByline(article.line("byline", take("byline"), 300))
                .dateline(article.line("dateline", take("dateline"), 100));
        summary(article);
        article.slug("slug", take("slug"));
        for (String raw : takeAll("authors", "author", "authors.name", "author.name")) {
            String name = article.name("authors", raw);
            if (name != null) {
                article.credit(Credit.of(name, Credit.Role.WRITER));
            }
        }
        categories(article);
        words("tags").forEach(word -> article.keyword("tags", word));
        words("keywords").forEach(word -> article.keyword("keywords", word));
        article.language("language", take("language", "lang", "locale"));
        series(article);
        Url licence = article.web("license", take("license", "licence"));
        article.article().rights(licence == null ? null : new Rights(null, null, null, licence, null, null, null));
        dates(article);
        facts.forEach((name, values) -> {
            if (!values.isEmpty()) {
                reading.in(name).leaveOut(String.join(", ", values), "is not a property of articles");
            }
        });
    }

    /** Sets the summary. If there is a summary next to a description, the description is the standfirst. */
    private void summary(ArticleFacts article) {
        String description = take("description");
        String summary = take("summary", "excerpt");
        if (description.isEmpty() || summary.isEmpty()) {
            article.summary("description", description.isEmpty() ? summary : description);
        } else {
            article.standfirst("description", description);
            article.summary("summary", summary);
        }
    }

    /** Sets the first category as the section, and the others as further sections. */
    private void categories(ArticleFacts article) {
        Set<String> sections = new LinkedHashSet<>();
        for (String name : new String[] {"categories", "category"}) {
            for (String raw : words(name)) {
                String line = article.line(name, raw, MAX_SECTION);
                if (line != null) {
                    sections.add(line);
                }
            }
        }
        article.article().sections(sections.stream().limit(1).map(Section::of).toList());
        article.article()
                .furtherSections(sections.stream().skip(1).map(Section::of).toList());
    }

    /** Sets the first series, and reports the others. */
    private void series(ArticleFacts article) {
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
        article.status(isDraft() || published == null ? Status.DRAFT : Status.PUBLISHED);
    }

    private boolean isDraft() {
        String value = take("draft");
        String lower = value.toLowerCase(Locale.ROOT);
        if (!value.isEmpty() && !TRUE.contains(lower) && !FALSE.contains(lower)) {
            reading.in("draft").leaveOut(value, "is neither true nor false");
        }
        return TRUE.contains(lower);
    }
}
