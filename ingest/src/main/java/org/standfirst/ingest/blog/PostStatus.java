package org.standfirst.ingest.blog;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.Status;
import org.standfirst.ingest.article.ArticleFacts;
import org.standfirst.ingest.article.Instants;
import org.standfirst.ingest.source.Reading;

/** Reads the status of a post and its dates, which WordPress stores in local time and in UTC. */
final class PostStatus {
    private PostStatus() {}

    /** Sets the status. */
    static void set(String path, String raw, ArticleFacts facts, Reading reading) {
        Status status = switch (raw) {
            case "publish" -> Status.PUBLISHED;
            case "future" -> Status.SCHEDULED;
            case "pending" -> Status.PENDING;
            case "trash" -> Status.WITHDRAWN;
            default -> Status.DRAFT;
        };
        if (status == Status.DRAFT && !List.of("draft", "auto-draft", "").contains(raw)) {
            reading.in(path).leaveOut(raw, "is a status that articles do not have; the article is read as a draft");
        }
        facts.status(status);
    }

    /**
     * Returns the instant of the date in UTC, or else of the local date, which requires the time zone of the origin.
     */
    static @Nullable Instant instant(String path, String utc, String local, Reading reading) {
        Instant exact = utc.isBlank() ? null : Instants.utc(utc);
        Instant instant = exact == null && !local.isBlank()
                ? Instants.of(local, reading.origin().zone())
                : exact;
        if (instant == null && !local.isBlank() && !local.startsWith("0000")) {
            reading.in(path).leaveOut(local, "is a date without an offset, and the time zone is not known");
        }
        return instant;
    }
}
