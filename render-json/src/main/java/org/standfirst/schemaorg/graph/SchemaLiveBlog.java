package org.standfirst.schemaorg.graph;

import static org.standfirst.schemaorg.graph.SchemaNames.*;

import java.time.Instant;
import java.util.Comparator;
import org.standfirst.Dates;
import org.standfirst.body.LiveUpdate;
import org.standfirst.internal.AnchorIds;
import org.standfirst.internal.Years;

/** Writes the properties of live blogs only: the updates, and the start and end of the coverage. */
final class SchemaLiveBlog {
    private SchemaLiveBlog() {}

    static void write(SchemaContent content, Dates dates, SchemaWriter json) {
        content.updates.stream()
                .map(update -> update.value().at())
                .filter(Years::areWritable)
                .min(Comparator.<Instant>naturalOrder())
                .ifPresent(start -> json.time(COVERAGE_START_TIME, "at", start));
        Instant published = dates.displayedOrPublished();
        json.changeTime(COVERAGE_END_TIME, "article.dates.coverageEnded", published, dates.coverageEnded());
        json.list(LIVE_BLOG_UPDATE, content.updates, (update, writer) -> update(update, content.freeText, writer));
    }

    private static void update(Located<LiveUpdate> located, boolean freeText, SchemaWriter json) {
        LiveUpdate update = located.value();
        json.object(SchemaTypes.BLOG_POSTING, AnchorIds.BLOCK, update.id());
        json.text(HEADLINE, update.title()).time(DATE_PUBLISHED, "at", update.at());
        json.changeTime(DATE_MODIFIED, "updated", update.at(), update.updated());
        json.list(AUTHOR, "authors", update.authors(), SchemaPeople::author);
        json.text(ARTICLE_BODY, freeText ? update.withTitle(null).plainText() : null)
                .end();
    }
}
