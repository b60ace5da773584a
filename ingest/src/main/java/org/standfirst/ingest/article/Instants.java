package org.standfirst.ingest.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads dates with a time in the forms of the web. */
public final class Instants {
    private static final List<DateTimeFormatter> WITH_OFFSET = List.of(
            DateTimeFormatter.ISO_OFFSET_DATE_TIME,
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm[:ss][.SSS]XX"),
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm[:ss] XX"),
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm[:ss]ZZZZZ"),
            DateTimeFormatter.RFC_1123_DATE_TIME);

    private static final List<DateTimeFormatter> LOCAL =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE_TIME, DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm[:ss]"));

    private Instants() {}

    /** Returns the instant of a date that is stated in UTC, whatever form it has; {@code null} if it is none. */
    public static @Nullable Instant utc(String typed) {
        return of(typed, ZoneOffset.UTC);
    }

    /** Returns the instant of a date, which needs an offset if {@code zone} is {@code null}; {@code null} if it is none. */
    public static @Nullable Instant of(String typed, @Nullable ZoneId zone) {
        String text = typed.trim();
        for (DateTimeFormatter form : WITH_OFFSET) {
            try {
                return inRange(OffsetDateTime.parse(text, form).toInstant());
            } catch (DateTimeException e) {
                // it has another form
            }
        }
        for (DateTimeFormatter form : LOCAL) {
            try {
                LocalDateTime local = LocalDateTime.parse(text, form);
                return zone == null ? null : inRange(local.atZone(zone).toInstant());
            } catch (DateTimeException e) {
                // it has another form
            }
        }
        return null;
    }

    /** Returns the instant, unless no article can have it: WordPress writes year 0 for none. */
    private static @Nullable Instant inRange(Instant instant) {
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        return year < 1 || year > 9_999 ? null : instant;
    }
}
