package org.standfirst.utf8;

/**
 * Formats every {@link java.time.Instant} in ISO 8601, in UTC. Keeps the last date, since the times of a document are
 * often of the same day. Not thread-safe.
 */
final class IsoTime {
    /** The maximum length of a time: {@code -1000000000-01-01T00:00:00.000000001Z}. */
    static final int MAX_LENGTH = 37;

    private static final int SECONDS_OF_DAY = 24 * 60 * 60;
    private static final int DAYS_OF_400_YEARS = 146_097;

    /**
     * The days from 0000-03-01 to 1970-01-01. The calculation starts years in March, so that they end with the leap
     * day.
     */
    private static final int DAYS_BEFORE_1970 = 719_468;

    /** The length of the longest date: {@code -1000000000-01-01}. */
    private static final int MAX_DATE_LENGTH = 17;

    /** The last date, and its day in days after 1970-01-01. */
    private final byte[] date = new byte[MAX_DATE_LENGTH];

    private int dateLength;
    private long lastDay = Long.MIN_VALUE;

    /**
     * Writes a time to {@code target}, which has room for {@link #MAX_LENGTH}; returns the end position. The fraction
     * has 0, 3, 6 or 9 digits, as few as it needs.
     */
    int put(long second, int nano, byte[] target, int start) {
        long day = Math.floorDiv(second, SECONDS_OF_DAY);
        if (day != lastDay) {
            dateLength = putDate(day, date, 0);
            lastDay = day;
        }
        System.arraycopy(date, 0, target, start, dateLength);
        int at = start + dateLength;
        target[at++] = 'T';
        at = putTime(Math.floorMod(second, SECONDS_OF_DAY), target, at);
        at = putFraction(nano, target, at);
        target[at++] = 'Z';
        return at;
    }

    /** Writes the day that is {@code epochDay} days after 1970-01-01; returns the end position. */
    static int putDate(long epochDay, byte[] target, int start) {
        long day = epochDay + DAYS_BEFORE_1970;
        long era = Math.floorDiv(day, DAYS_OF_400_YEARS);
        int dayOfEra = (int) Math.floorMod(day, (long) DAYS_OF_400_YEARS);
        int yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int monthFromMarch = (5 * dayOfYear + 2) / 153;
        int month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
        int at = putYear(400 * era + yearOfEra + (month <= 2 ? 1 : 0), target, start);
        target[at++] = '-';
        at = Digits.putPair(month, target, at);
        target[at++] = '-';
        return Digits.putPair(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1, target, at);
    }

    /** Writes at least four digits, and a sign where ISO 8601 requires one. */
    private static int putYear(long year, byte[] target, int start) {
        if (year >= 0 && year <= 9_999) {
            return Digits.put((int) year, 4, target, start);
        }
        int at = start;
        target[at++] = (byte) (year < 0 ? '-' : '+');
        long years = Math.abs(year);
        return years <= 9_999 ? Digits.put((int) years, 4, target, at) : Digits.put(years, target, at);
    }

    private static int putTime(int secondOfDay, byte[] target, int start) {
        int at = Digits.putPair(secondOfDay / 3_600, target, start);
        target[at++] = ':';
        at = Digits.putPair(secondOfDay / 60 % 60, target, at);
        target[at++] = ':';
        return Digits.putPair(secondOfDay % 60, target, at);
    }

    private static int putFraction(int nano, byte[] target, int start) {
        if (nano == 0) {
            return start;
        }
        int at = start;
        target[at++] = '.';
        if (nano % 1_000_000 == 0) {
            return Digits.put(nano / 1_000_000, 3, target, at);
        }
        return nano % 1_000 == 0 ? Digits.put(nano / 1_000, 6, target, at) : Digits.put(nano, 9, target, at);
    }
}
