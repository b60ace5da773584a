package org.standfirst.html;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A point in time, for people and for machines. */
final class Times {
    /** What HTML's {@code datetime} can hold: the years 1 to 9999. */
    private static final Instant FIRST = Instant.parse("0001-01-02T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-30T00:00:00Z");

    private Times() {}

    /** Writes {@code instant} in an element of {@code role}; as bare text where HTML can't hold it. */
    static void write(Role role, Instant instant, ZoneId zone, HtmlWriter html) {
        if (machineReadable(instant)) {
            html.open(role).attribute(Attribute.DATETIME, machine(instant));
            html.text(people(instant, zone, html.labels())).close();
        } else {
            html.text(instant.toString());
        }
    }

    /** Returns whether HTML can hold {@code instant}, wherever on earth it is looked at. */
    static boolean machineReadable(Instant instant) {
        return !instant.isBefore(FIRST) && !instant.isAfter(LAST);
    }

    /** Returns {@code instant} to the second. */
    static String machine(Instant instant) {
        return instant.minusNanos(instant.getNano()).toString();
    }

    /** Returns {@code instant} as people read it. */
    static String people(Instant instant, ZoneId zone, Labels labels) {
        if (!machineReadable(instant)) {
            return instant.toString();
        }
        ZoneOffset offset = zone.getRules().getOffset(instant);
        LocalDateTime local = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, offset);
        return labels.phrase(Label.DATE_AND_TIME)
                .part(0)
                .replace("{day}", Integer.toString(local.getDayOfMonth()))
                .replace("{month}", labels.month(local.getMonthValue()))
                .replace("{year}", Integer.toString(local.getYear()))
                .replace("{hour}", twoDigits(local.getHour()))
                .replace("{minute}", twoDigits(local.getMinute()))
                .replace("{zone}", offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset.getId());
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
