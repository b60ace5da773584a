package org.standfirst.html;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Byline;
import org.standfirst.Credit;
import org.standfirst.Dates;
import org.standfirst.Source;
import org.standfirst.Url;

/** The markup of who made an article, where, and when. */
final class BylineHtml {
    private BylineHtml() {}

    static void byline(Article article, HtmlWriter html) {
        Byline byline = article.byline();
        List<Author> authors = byline.credits().stream().map(Credit::author).toList();
        boolean named = byline.printedByline() != null || !authors.isEmpty();
        if (!named && byline.dateline() == null && byline.sources().isEmpty()) {
            return;
        }
        html.open(Role.BYLINE);
        if (byline.printedByline() != null) {
            html.element(Role.NAME, byline.printedByline());
        } else if (!authors.isEmpty()) {
            html.label(Label.BYLINE, () -> authors(authors, html));
        }
        if (byline.dateline() != null) {
            dateline(byline.dateline(), named, html);
        }
        if (!byline.sources().isEmpty()) {
            html.text(" ").label(Label.SOURCES, () -> sources(byline.sources(), html));
        }
        html.close();
    }

    private static void authors(List<Author> authors, HtmlWriter html) {
        for (int i = 0; i < authors.size(); i++) {
            html.text(separator(i, authors.size(), html.labels()));
            html.part(Part.AUTHOR, authors.get(i), AuthorHtml::inline);
        }
    }

    private static void dateline(String place, boolean afterNames, HtmlWriter html) {
        if (afterNames) {
            html.label(Label.DATELINE, () -> html.element(Role.DATELINE, place));
        } else {
            html.element(Role.DATELINE, place);
        }
    }

    private static void sources(List<Source> sources, HtmlWriter html) {
        for (int i = 0; i < sources.size(); i++) {
            html.text(separator(i, sources.size(), html.labels()));
            html.element(Role.SOURCE, sources.get(i).name());
        }
    }

    /** Returns names as one text: {@code A, B and C}. */
    static String joined(List<String> names, Labels labels) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            joined.append(separator(i, names.size(), labels)).append(names.get(i));
        }
        return joined.toString();
    }

    /** Returns what stands before the name {@code index} of {@code count}. */
    private static String separator(int index, int count, Labels labels) {
        if (index == 0) {
            return "";
        }
        Label label = index == count - 1 ? Label.ATTRIBUTION_LAST : Label.ATTRIBUTION_MIDDLE;
        return labels.phrase(label).part(1);
    }

    static void dates(Article article, HtmlWriter html) {
        Instant published = article.dates().published();
        if (published == null) {
            return;
        }
        html.open(Role.DATES);
        html.label(Label.PUBLISHED, () -> published(article.identity().url(), published, html));
        Instant updated = updatedLater(article.dates());
        if (updated != null) {
            html.text(" · ").label(Label.UPDATED, () -> html.time(Role.UPDATED, updated));
        }
        html.part(Part.READING_TIME, article, BylineHtml::readingTime);
        html.close();
    }

    /** Returns when an article was updated, if readers can tell that from when it was published. */
    static @Nullable Instant updatedLater(Dates dates) {
        Instant published = dates.published();
        Instant updated = dates.updated();
        boolean later = published != null && updated != null && minute(updated) > minute(published);
        return later ? updated : null;
    }

    private static void readingTime(Article article, HtmlWriter html) {
        int minutes = article.readingMinutes();
        if (minutes > 0) {
            html.text(" · ").open(Role.READING_TIME).furniture();
            html.count(Label.READING_MINUTES, minutes).close();
        }
    }

    private static void published(@Nullable Url url, Instant published, HtmlWriter html) {
        if (html.follows(url)) {
            html.open(Role.PERMALINK).url(UrlAttribute.HREF, url);
            html.time(Role.PUBLISHED, published).close();
        } else {
            html.time(Role.PUBLISHED, published);
        }
    }

    private static long minute(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), 60);
    }
}
