package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import java.time.Instant;
import org.standfirst.Dates;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes the dates of an article. */
final class DatesJson {
    private DatesJson() {}

    static JsonWriter write(Dates dates, JsonWriter json) {
        json.object();
        json.time(CREATED, dates.created());
        json.time(PUBLISHED, dates.published());
        json.time(UPDATED, dates.updated());
        json.time(SCHEDULED, dates.scheduled());
        json.time(EMBARGOED_UNTIL, dates.embargoedUntil());
        json.time(EXPIRES, dates.expires());
        json.time(COVERAGE_ENDED, dates.coverageEnded());
        json.time(DISPLAYED, dates.displayed());
        return json.endObject();
    }

    static Dates read(JsonInput in) {
        Instant created = null;
        Instant published = null;
        Instant updated = null;
        Instant scheduled = null;
        Instant embargoedUntil = null;
        Instant expires = null;
        Instant coverageEnded = null;
        Instant displayed = null;
        in.object();
        while (in.next()) {
            switch (in.property()) {
                case CREATED -> created = in.time();
                case PUBLISHED -> published = in.time();
                case UPDATED -> updated = in.time();
                case SCHEDULED -> scheduled = in.time();
                case EMBARGOED_UNTIL -> embargoedUntil = in.time();
                case EXPIRES -> expires = in.time();
                case COVERAGE_ENDED -> coverageEnded = in.time();
                case DISPLAYED -> displayed = in.time();
                default -> in.unknown();
            }
        }
        return new Dates(created, published, updated, scheduled, embargoedUntil, expires, coverageEnded, displayed);
    }
}
