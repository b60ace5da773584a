package org.standfirst.schemaorg.graph;

import static org.standfirst.schemaorg.graph.SchemaNames.*;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.standfirst.Dates;
import org.standfirst.body.LiveUpdate;
import org.standfirst.internal.AnchorIds;
import org.standfirst.internal.Years;

/** What a live blog has and other articles have not: its entries, when the first of them went out, and when it ended. */
final class SchemaLiveBlog {
    private SchemaLiveBlog() {}

    static void write(List<Found<LiveUpdate>> updates, Dates dates, SchemaWriter json) {
        updates.stream()
                .map(update -> update.value().at())
                .filter(Years::areWritable)
                .min(Comparator.<Instant>naturalOrder())
                .ifPresent(start -> json.time(COVERAGE_START_TIME, "at", start));
        json.time(COVERAGE_END_TIME, "article.dates.coverageEnded", dates.coverageEnded());
        json.found(LIVE_BLOG_UPDATE, updates, SchemaLiveBlog::update);
    }

    private static void update(Found<LiveUpdate> found, SchemaWriter json) {
        LiveUpdate update = found.value();
        json.object(SchemaTypes.BLOG_POSTING, AnchorIds.BLOCK, update.id());
        json.text(HEADLINE, update.title()).time(DATE_PUBLISHED, "at", update.at());
        json.time(DATE_MODIFIED, "updated", update.updated());
        json.list(AUTHOR, "authors", update.authors(), SchemaPeople::author);
        json.text(ARTICLE_BODY, update.withTitle(null).plainText()).end();
    }
}
