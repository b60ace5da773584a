package org.standfirst.html;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.standfirst.sink.Utf8Sink;

/** A point in time or a duration, for people and for machines. */
final class Times {
    /** What HTML's {@code datetime} can hold: the years 1 to 9999. */
    private static final Instant FIRST = Instant.parse("0001-01-02T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-30T00:00:00Z");

    private Times() {}

    /** Writes {@code instant} in an element of {@code role}; as bare text where HTML can't hold it. */
    static void write(Role role, Instant instant, ZoneId zone, HtmlWriter html) {
        if (machineReadable(instant)) {
            html.open(role).attribute(Attribute.DATETIME, instant);
            write(html.labels().htmlDates(), instant, zone, html.out());
            html.close();
        } else {
            html.text(instant.toString());
        }
    }

    /** Returns whether HTML can hold {@code instant}, wherever on earth it is looked at. */
    static boolean machineReadable(Instant instant) {
        return !instant.isBefore(FIRST) && !instant.isAfter(LAST);
    }

    /** Returns whether a duration is one that a clock can show: a second or more, and less than a hundred hours. */
    static boolean printable(Duration duration) {
        return duration.getSeconds() > 0 && duration.toHours() < 100;
    }

    /** Returns {@code duration} to the second. */
    static String machine(Duration duration) {
        return Duration.ofSeconds(duration.getSeconds()).toString();
    }

    /** Returns {@code duration} as a clock shows it: {@code 1:05:09} or {@code 5:09}. */
    static String people(Duration duration) {
        long minutes = duration.toMinutes();
        String seconds = ":" + twoDigits(duration.toSecondsPart());
        return minutes < 60 ? minutes + seconds : minutes / 60 + ":" + twoDigits((int) (minutes % 60)) + seconds;
    }

    /** Returns {@code instant} as people read it. */
    static String people(Instant instant, ZoneId zone, Labels labels) {
        if (!machineReadable(instant)) {
            return instant.toString();
        }
        return labels.buffer().toText(out -> write(labels.dates(), instant, zone, out));
    }

    private static void write(DatePattern pattern, Instant instant, ZoneId zone, Utf8Sink out) {
        ZoneOffset offset = zone.getRules().getOffset(instant);
        pattern.write(LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, offset), offset, out);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
