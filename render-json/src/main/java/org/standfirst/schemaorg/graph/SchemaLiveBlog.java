package org.standfirst.schemaorg.graph;

import static org.standfirst.schemaorg.graph.SchemaNames.*;

import java.time.Instant;
import java.util.Comparator;
import org.standfirst.Dates;
import org.standfirst.body.LiveUpdate;
import org.standfirst.internal.AnchorIds;
import org.standfirst.internal.Years;

/** What a live blog has and other articles have not: its entries, when the first of them went out, and when it ended. */
final class SchemaLiveBlog {
    private SchemaLiveBlog() {}

    static void write(SchemaFindings findings, Dates dates, SchemaWriter json) {
        findings.updates.stream()
                .map(update -> update.value().at())
                .filter(Years::areWritable)
                .min(Comparator.<Instant>naturalOrder())
                .ifPresent(start -> json.time(COVERAGE_START_TIME, "at", start));
        json.time(COVERAGE_END_TIME, "article.dates.coverageEnded", dates.coverageEnded());
        json.found(LIVE_BLOG_UPDATE, findings.updates, (update, writer) -> update(update, findings.freeText, writer));
    }

    private static void update(Found<LiveUpdate> found, boolean freeText, SchemaWriter json) {
        LiveUpdate update = found.value();
        json.object(SchemaTypes.BLOG_POSTING, AnchorIds.BLOCK, update.id());
        json.text(HEADLINE, update.title()).time(DATE_PUBLISHED, "at", update.at());
        json.time(DATE_MODIFIED, "updated", update.updated());
        json.list(AUTHOR, "authors", update.authors(), SchemaPeople::author);
        json.text(ARTICLE_BODY, freeText ? update.withTitle(null).plainText() : null)
                .end();
    }
}
