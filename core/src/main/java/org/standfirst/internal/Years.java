package org.standfirst.internal;

import java.time.Instant;

/** The times that HTML and schema.org can represent. */
public final class Years {
    private static final Instant FIRST = Instant.parse("0001-01-02T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-30T00:00:00Z");

    private Years() {}

    /** Returns whether {@code instant} is in the years 1 to 9999 in every time zone. */
    public static boolean areWritable(Instant instant) {
        return !instant.isBefore(FIRST) && !instant.isAfter(LAST);
    }
}
