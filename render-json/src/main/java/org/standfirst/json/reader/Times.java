package org.standfirst.json.reader;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** Parses times in ISO 8601 and UTC, as {@link Instant#toString} writes them, with any number of decimals. */
final class Times {
    private static final int SECONDS_PER_DAY = 86_400;
    private static final int NANOSECOND_DIGITS = 9;
    private static final int MAX_YEAR_DIGITS = 10;
    private static final long CYCLE_YEARS = 400;
    private static final long CYCLE_DAYS = 146_097;

    private Times() {}

    /**
     * Returns the time of {@code text}.
     *
     * @throws DateTimeException if it is not a time
     */
    static Instant parse(String text) {
        int year = text.indexOf('-', 1);
        int seconds = year + "-MM-DDThh:mm:ss".length();
        int end = text.length() - 1;
        if (year < 4 || end < seconds || !separated(text, year) || text.charAt(end) != 'Z') {
            throw new DateTimeException("a time must have the form YYYY-MM-DDThh:mm:ssZ");
        }
        long day = day(year(text, year), number(text, year + 1, year + 3), number(text, year + 4, year + 6));
        int second = LocalTime.of(
                        number(text, year + 7, year + 9),
                        number(text, year + 10, year + 12),
                        number(text, year + 13, year + 15))
                .toSecondOfDay();
        return Instant.ofEpochSecond(day * SECONDS_PER_DAY + second, nanoseconds(text, seconds, end));
    }

    private static boolean separated(String text, int year) {
        return text.charAt(year + 3) == '-'
                && text.charAt(year + 6) == 'T'
                && text.charAt(year + 9) == ':'
                && text.charAt(year + 12) == ':';
    }

    private static long year(String text, int end) {
        boolean signed = text.charAt(0) == '-' || text.charAt(0) == '+';
        if (signed ? end > MAX_YEAR_DIGITS + 1 : end > 4) {
            throw new DateTimeException("a year must have 4 digits, or a sign and at most 10 digits");
        }
        long year = number(text, signed ? 1 : 0, end);
        return text.charAt(0) == '-' ? -year : year;
    }

    /** Returns the number of days since 1970; the calendar repeats every 400 years. */
    private static long day(long year, int month, int day) {
        int yearOfCycle = (int) Math.floorMod(year, CYCLE_YEARS);
        return LocalDate.of(yearOfCycle, month, day).toEpochDay() + Math.floorDiv(year, CYCLE_YEARS) * CYCLE_DAYS;
    }

    private static int nanoseconds(String text, int dot, int end) {
        if (dot == end) {
            return 0;
        }
        int digits = end - dot - 1;
        if (text.charAt(dot) != '.' || digits < 1 || digits > NANOSECOND_DIGITS) {
            throw new DateTimeException("seconds must have 1 to 9 decimals, or none");
        }
        int nanoseconds = number(text, dot + 1, end);
        for (int i = digits; i < NANOSECOND_DIGITS; i++) {
            nanoseconds *= 10;
        }
        return nanoseconds;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException("expected a digit");
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
