package org.standfirst.labels.phrases;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.standfirst.Dates;
import org.standfirst.internal.Years;
import org.standfirst.labels.Label;
import org.standfirst.utf8.Utf8Buffer;

/** Formats dates and durations for readers and for browsers. */
public final class Times {
    private Times() {}

    /**
     * Returns whether a duration can be printed as a clock time: at least one second, and less than a hundred hours.
     */
    public static boolean printable(Duration duration) {
        return duration.getSeconds() > 0 && duration.toHours() < 100;
    }

    /** Returns {@code duration} in ISO 8601, to the second. */
    public static String iso8601(Duration duration) {
        return Duration.ofSeconds(duration.getSeconds()).toString();
    }

    /** Returns {@code duration} as a clock time: {@code 1:05:09} or {@code 5:09}. */
    public static String text(Duration duration, Phrases labels) {
        long minutes = duration.toMinutes();
        String seconds = ":" + twoDigits(duration.toSecondsPart());
        return labels.numbers()
                .digits(
                        minutes < 60
                                ? minutes + seconds
                                : minutes / 60 + ":" + twoDigits((int) (minutes % 60)) + seconds);
    }

    /** Returns {@code instant} in a date pattern, or in ISO 8601 if it is outside the years 1 to 9999. */
    public static String text(Label pattern, Instant instant, LocalTimes times, Phrases labels) {
        if (!Years.areWritable(instant)) {
            return instant.toString();
        }
        return labels.buffer()
                .toText(out -> write(labels.dates(pattern), instant, times, labels.zone(times.zone()), out));
    }

    /** Writes {@code instant} in a date pattern, in HTML. */
    public static void write(
            Label pattern, Instant instant, LocalTimes times, ZoneNames names, Phrases labels, Utf8Buffer out) {
        write(labels.htmlDates(pattern), instant, times, names, out);
    }

    /**
     * Returns the pattern of a time that is printed after {@code before}: without the date if both are on the same day,
     * and with the name of the zone if the offset from UTC differs, since {@code 01:30} is twice on a day in autumn.
     */
    public static Label patternAfter(Instant before, Instant instant, LocalTimes times) {
        if (!Years.areWritable(before) || !Years.areWritable(instant)) {
            return Label.DATE_AND_TIME;
        }
        if (!times.offset(before).equals(times.offset(instant))) {
            return Label.DATE_TIME_AND_ZONE;
        }
        return times.day(before) == times.day(instant) ? Label.TIME : Label.DATE_AND_TIME;
    }

    /** Returns whether two times are on the same local day; false for times outside the years 1 to 9999. */
    public static boolean onSameDay(Instant one, Instant other, LocalTimes times) {
        return Years.areWritable(one) && Years.areWritable(other) && times.day(one) == times.day(other);
    }

    /** Returns the end of live coverage, or {@code null} if it is before publication. */
    public static @Nullable Instant coverageEnded(Dates dates) {
        Instant published = dates.displayedOrPublished();
        Instant ended = dates.coverageEnded();
        return published != null && ended != null && ended.isBefore(published) ? null : ended;
    }

    /**
     * Returns the time at which an article was updated, or {@code null} if it is not in a later minute than
     * publication.
     */
    public static @Nullable Instant updatedLater(Dates dates) {
        return later(dates.displayedOrPublished(), dates.updated());
    }

    /** Returns {@code updated} if it is in a later minute than {@code published}, else {@code null}. */
    public static @Nullable Instant later(@Nullable Instant published, @Nullable Instant updated) {
        boolean later = published != null && updated != null && minute(updated) > minute(published);
        return later ? updated : null;
    }

    private static void write(DatePattern pattern, Instant instant, LocalTimes times, ZoneNames names, Utf8Buffer out) {
        pattern.write(times.of(instant), times.offset(instant), names, out);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static long minute(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), 60);
    }
}
