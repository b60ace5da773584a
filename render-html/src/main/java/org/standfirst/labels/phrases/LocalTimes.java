package org.standfirst.labels.phrases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * Converts instants to local times of a zone. Keeps the offset from UTC between two changes of the offset, and the last
 * date, since finding them takes longer than the other steps of writing a time. Not thread-safe.
 */
public final class LocalTimes {
    private static final int SECONDS_OF_DAY = 24 * 60 * 60;

    private final ZoneId zone;
    private ZoneOffset offset = ZoneOffset.UTC;

    /** The range of seconds in which the cached offset applies, with an exclusive end; initially empty. */
    private long from = 1;

    private long until;

    /** The day for which a date was last created, in days after 1970-01-01, and its date. */
    private long lastDay;

    private LocalDate lastDate = LocalDate.EPOCH;

    public LocalTimes(ZoneId zone) {
        this.zone = zone;
    }

    public ZoneId zone() {
        return zone;
    }

    /** Returns the offset from UTC at a time. */
    ZoneOffset offset(Instant instant) {
        long second = instant.getEpochSecond();
        if (second < from || second >= until) {
            // not a field, since the JDK creates the rules of a fixed offset at each call
            ZoneRules rules = zone.getRules();
            ZoneOffsetTransition last = rules.previousTransition(Instant.ofEpochSecond(second + 1));
            ZoneOffsetTransition next = rules.nextTransition(instant);
            from = last == null ? Long.MIN_VALUE : last.toEpochSecond();
            until = next == null ? Long.MAX_VALUE : next.toEpochSecond();
            offset = rules.getOffset(instant);
        }
        return offset;
    }

    /** Returns the local time, to the second. */
    LocalDateTime of(Instant instant) {
        long second = localSecond(instant);
        long day = Math.floorDiv(second, SECONDS_OF_DAY);
        if (day != lastDay) {
            lastDate = LocalDate.ofEpochDay(day); // can throw, and the last day is unchanged then
            lastDay = day;
        }
        return LocalDateTime.of(lastDate, LocalTime.ofSecondOfDay(Math.floorMod(second, (long) SECONDS_OF_DAY)));
    }

    /** Returns the local day, in days after 1970-01-01. */
    long day(Instant instant) {
        return Math.floorDiv(localSecond(instant), SECONDS_OF_DAY);
    }

    private long localSecond(Instant instant) {
        return instant.getEpochSecond() + offset(instant).getTotalSeconds();
    }
}
