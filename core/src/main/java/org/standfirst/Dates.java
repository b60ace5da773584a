package org.standfirst;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.standfirst.rules.Consistent;
import org.standfirst.validation.Advisory;

/**
 * The times in an article's life; each is {@code null} as long as it is not known. {@link Article.Builder} makes it.
 *
 * @param created when work on it began; ninjs {@code firstCreated}
 * @param published when it first went out, not before it was created; schema.org {@code datePublished}
 * @param updated when it last changed in a way that readers should know of, not before it went out; schema.org {@code
 *     dateModified}
 * @param scheduled when it is to go out, not before the end of an embargo; ANS {@code planned_publish_date}
 * @param embargoedUntil until when nobody may publish it; ninjs {@code embargoedUntil}
 * @param expires when it is to be taken off, after it went out unless it is republished; ninjs {@code expires}
 * @param coverageEnded when a live report ended, or {@code null} if it goes on; schema.org {@code coverageEndTime}
 * @param displayed what readers are shown as the date of publication, or {@code null} for {@code published}, when it first
 *     went out; ANS {@code display_date}
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
    public @Nullable Instant shown() {
        return displayed == null ? published : displayed;
    }
}
