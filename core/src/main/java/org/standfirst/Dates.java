package org.standfirst;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.standfirst.rules.Consistent;
import org.standfirst.validation.Advisory;

/**
 * The dates of an article; each is {@code null} if not known. Created by {@link Article.Builder}.
 *
 * @param created when work on the article began; ninjs {@code firstCreated}
 * @param published when it was first published; should not be before its creation; schema.org {@code datePublished}
 * @param updated the time of the last change that readers should know about; should not be before publication;
 *     schema.org {@code dateModified}
 * @param scheduled the planned time of publication, not before the end of an embargo; ANS {@code planned_publish_date}
 * @param embargoedUntil the end of the embargo, before which it must not be published; ninjs {@code embargoedUntil}
 * @param expires when readers may no longer see it; should be after publication; ninjs {@code expires}
 * @param coverageEnded when a live report ended, or {@code null} if it continues; schema.org {@code coverageEndTime}
 * @param displayed the publication date to print, or {@code null} to print {@code published}; ANS {@code display_date}
 */
@Consistent(groups = Advisory.class)
public record Dates(
        @Nullable Instant created,
        @Nullable Instant published,
        @Nullable Instant updated,
        @Nullable Instant scheduled,
        @Nullable Instant embargoedUntil,
        @Nullable Instant expires,
        @Nullable Instant coverageEnded,
        @Nullable Instant displayed) {

    /** Returns the date of publication for readers and search engines: {@link #displayed}, else {@link #published}. */
    public @Nullable Instant displayedOrPublished() {
        return displayed == null ? published : displayed;
    }
}
