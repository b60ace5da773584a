package org.standfirst.labels.phrases;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * Converts instants to local times of a zone. Caches the current offset from UTC between two changes of the offset,
 * since finding the offset takes longer than the other steps of writing a date. Not thread-safe.
 */
public final class LocalTimes {
    private final ZoneId zone;
    private final ZoneRules rules;
    private ZoneOffset offset = ZoneOffset.UTC;

    /** The range of seconds in which the cached offset applies, with an exclusive end; initially empty. */
    private long from = 1;

    private long until;

    public LocalTimes(ZoneId zone) {
        this.zone = zone;
        rules = zone.getRules();
    }

    public ZoneId zone() {
        return zone;
    }

    /** Returns the offset from UTC at a time. */
    ZoneOffset offset(Instant instant) {
        long second = instant.getEpochSecond();
        if (second < from || second >= until) {
            offset = rules.getOffset(instant);
            ZoneOffsetTransition last = rules.previousTransition(Instant.ofEpochSecond(second + 1));
            ZoneOffsetTransition next = rules.nextTransition(instant);
            from = last == null ? Long.MIN_VALUE : last.toEpochSecond();
            until = next == null ? Long.MAX_VALUE : next.toEpochSecond();
        }
        return offset;
    }

    /** Returns the local time, to the second. */
    LocalDateTime of(Instant instant) {
        return LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, offset(instant));
    }
}
