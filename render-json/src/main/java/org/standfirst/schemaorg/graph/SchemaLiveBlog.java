package org.standfirst.schemaorg.graph;

import static org.standfirst.schemaorg.graph.SchemaNames.*;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.standfirst.body.LiveUpdate;

/** What a live blog has and other articles have not: its entries, and when the first of them went out. */
final class SchemaLiveBlog {
    private SchemaLiveBlog() {}

    static void write(List<LiveUpdate> updates, SchemaWriter json) {
        updates.stream()
                .map(LiveUpdate::at)
                .min(Comparator.<Instant>naturalOrder())
                .ifPresent(start -> json.time(COVERAGE_START_TIME, start));
        json.list(LIVE_BLOG_UPDATE, updates, SchemaLiveBlog::update);
    }

    private static void update(LiveUpdate update, SchemaWriter json) {
        json.object(SchemaTypes.BLOG_POSTING, "block-", update.id());
        json.text(HEADLINE, update.title()).time(DATE_PUBLISHED, update.at());
        json.text(ARTICLE_BODY, update.withTitle(null).plainText()).end();
    }
}
