package org.standfirst.html.article;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Correction;
import org.standfirst.Dates;
import org.standfirst.Url;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Part;
import org.standfirst.html.Role;
import org.standfirst.html.UrlAttribute;
import org.standfirst.html.rendering.Anchor;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.internal.Years;
import org.standfirst.labels.Label;
import org.standfirst.labels.phrases.Times;

/** Writes the dates of publication, update and correction of an article, and its reading time. */
final class DatesHtml {
    private DatesHtml() {}

    static void write(Article article, Rendering rendering) {
        HtmlWriter html = rendering.html();
        Instant published = article.dates().displayedOrPublished();
        if (published == null) {
            return;
        }
        html.open(Role.DATES).labelLanguage();
        rendering.beforeValue(Label.PUBLISHED);
        published(article.identity().url(), published, html);
        rendering.afterValue(Label.PUBLISHED);
        Instant updated = Times.updatedLater(article.dates());
        if (updated != null) {
            later(Label.UPDATED, Role.UPDATED, published, updated, rendering);
        }
        Instant ended = Times.coverageEnded(article.dates());
        if (ended != null) {
            later(Label.LIVE_ENDED, Role.LIVE_ENDED, published, ended, rendering);
        }
        Correction correction = rendering.onPage() ? CorrectionsHtml.newest(article) : null;
        if (correction != null && correction.at() != null) {
            correctionDate(correction.at(), rendering);
        }
        rendering.part(Part.READING_TIME, article, DatesHtml::readingTime);
        html.close();
    }

    /** Returns the age of an article in whole years; 0 if the time of the request or of publication is not known. */
    static int age(Dates dates, Rendering rendering) {
        Instant published = dates.displayedOrPublished();
        Instant now = rendering.settings().now;
        if (published == null || now == null || !Years.areWritable(published) || !Years.areWritable(now)) {
            return 0;
        }
        return (int) ChronoUnit.YEARS.between(published.atOffset(ZoneOffset.UTC), now.atOffset(ZoneOffset.UTC));
    }

    private static void later(Label label, Role role, Instant published, Instant instant, Rendering rendering) {
        rendering.separator(Label.SEPARATED);
        rendering.beforeValue(label).time(role, rendering.patternAfter(published, instant), instant);
        rendering.afterValue(label);
    }

    /** Writes the date of the last correction, as a link to the corrections. */
    private static void correctionDate(Instant at, Rendering rendering) {
        rendering.separator(Label.SEPARATED);
        rendering.anchors().link(Role.CORRECTED, Anchor.CORRECTIONS);
        rendering.beforeValue(Label.CORRECTED).time(Role.CORRECTED_TIME, Label.DATE, at);
        rendering.afterValue(Label.CORRECTED).close();
    }

    private static void readingTime(Article article, Rendering rendering) {
        int minutes = article.readingMinutes();
        if (minutes > 0) {
            rendering.separator(Label.SEPARATED).open(Role.READING_TIME);
            rendering.count(Label.READING_MINUTES, minutes).close();
        }
    }

    private static void published(@Nullable Url url, Instant published, HtmlWriter html) {
        if (html.canLink(url)) {
            html.open(Role.PERMALINK).url(UrlAttribute.HREF, url);
            html.time(Role.PUBLISHED, published).close();
        } else {
            html.time(Role.PUBLISHED, published);
        }
    }
}
