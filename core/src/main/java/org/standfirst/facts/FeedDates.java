package org.standfirst.facts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.standfirst.Dates;

/**
 * The dates of an article in a feed.
 *
 * @param published the date of publication for readers, or {@code null} if there is none that can be written
 * @param updated the last change after publication, or {@code null} if there is none that can be written
 */
public record FeedDates(
        @Nullable Instant published, @Nullable Instant updated) {
    /** Returns the dates that can be written, and reports the others as omissions of an article. */
    public static FeedDates of(Dates dates, Omissions omissions) {
        String date = dates.displayed() == null ? "dates.published" : "dates.displayed";
        Instant published = omissions.writable(date, dates.displayedOrPublished());
        Instant updated = omissions.writable("dates.updated", dates.updated());
        if (published != null && updated != null && updated.isBefore(published)) {
            omissions.add("dates.updated", updated.toString(), "is before the publication");
            updated = null;
        }
        return new FeedDates(published, updated);
    }
}
