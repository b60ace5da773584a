package org.standfirst.html.rendering;

import java.time.Instant;
import java.time.ZoneId;
import org.standfirst.labels.Label;
import org.standfirst.labels.phrases.LocalTimes;
import org.standfirst.labels.phrases.Phrases;
import org.standfirst.labels.phrases.Times;
import org.standfirst.labels.phrases.ZoneNames;
import org.standfirst.utf8.Utf8Buffer;

/** Writes the times of one rendering for readers, in the time zone of the page and the language of the labels. */
final class PrintedTimes {
    private final Phrases labels;
    private final LocalTimes times;
    private final ZoneNames names;

    PrintedTimes(ZoneId zone, Phrases labels) {
        this.labels = labels;
        times = new LocalTimes(zone);
        names = labels.htmlZone(zone);
    }

    void write(Label pattern, Instant instant, Utf8Buffer out) {
        Times.write(pattern, instant, times, names, labels, out);
    }

    /**
     * Returns the pattern of a time that is printed after {@code before}: without the date if both are on the same day,
     * and with the zone if the offset from UTC differs.
     */
    Label patternAfter(Instant before, Instant instant) {
        return Times.patternAfter(before, instant, times);
    }

    /** Returns whether two times are on the same day in the time zone of the page. */
    boolean onSameDay(Instant one, Instant other) {
        return Times.onSameDay(one, other, times);
    }
}
