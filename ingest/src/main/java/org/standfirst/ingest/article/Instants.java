package org.standfirst.ingest.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads dates with a time, in the formats that are used on the web. */
public final class Instants {
    /** ISO 8601 and common deviations: a space before the time or the offset, an offset without a colon. */
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("['T'][' ']HH:mm[:ss]")
            .optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
            .optionalEnd()
            .appendPattern("[' '][XXX][XX][X]")
            .toFormatter();

    /** RFC 850: {@code Friday, 25-Jun-10 15:00:00 GMT}, in the years 2000 to 2099. */
    private static final DateTimeFormatter RFC_850 = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("EEEE, dd-MMM-yy HH:mm:ss XX")
            .toFormatter(Locale.ENGLISH);

    private static final List<DateTimeFormatter> FORMS = List.of(ISO, DateTimeFormatter.RFC_1123_DATE_TIME, RFC_850);

    /** The names of zones in RFC 822, section 5, and {@code UTC}. Other names are not read. */
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("UT", "+0000"),
            Map.entry("UTC", "+0000"),
            Map.entry("GMT", "+0000"),
            Map.entry("EST", "-0500"),
            Map.entry("EDT", "-0400"),
            Map.entry("CST", "-0600"),
            Map.entry("CDT", "-0500"),
            Map.entry("MST", "-0700"),
            Map.entry("MDT", "-0600"),
            Map.entry("PST", "-0800"),
            Map.entry("PDT", "-0700"));

    private Instants() {}

    /** Returns the instant of a date that is in UTC if it has no offset, or {@code null} if the text is not a date. */
    public static @Nullable Instant utc(String raw) {
        return of(raw, ZoneOffset.UTC);
    }

    /**
     * Returns the instant of a date, or {@code null} if the text is not a date, or has no offset and {@code zone} is
     * {@code null}.
     */
    public static @Nullable Instant of(String raw, @Nullable ZoneId zone) {
        String text = withOffset(raw.trim());
        for (DateTimeFormatter form : FORMS) {
            try {
                return instant(form.parseBest(text, OffsetDateTime::from, LocalDateTime::from), zone);
            } catch (DateTimeException e) {
                // the next format is tried
            }
        }
        return null;
    }

    /** Returns a date with an offset instead of the name of a zone at its end. */
    private static String withOffset(String date) {
        int start = date.lastIndexOf(' ') + 1;
        String offset = ZONES.get(date.substring(start).toUpperCase(Locale.ROOT));
        return offset == null ? date : date.substring(0, start) + offset;
    }

    private static @Nullable Instant instant(TemporalAccessor date, @Nullable ZoneId zone) {
        if (date instanceof OffsetDateTime exact) {
            return inRange(exact.toInstant());
        }
        return zone == null ? null : inRange(((LocalDateTime) date).atZone(zone).toInstant());
    }

    /**
     * Returns the instant, or {@code null} outside of the years 1 to 9999. WordPress writes year 0 for a missing date.
     */
    private static @Nullable Instant inRange(Instant instant) {
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        return year < 1 || year > 9_999 ? null : instant;
    }
}
