package org.standfirst.json.format;

import static org.standfirst.json.format.Names.*;

import java.time.Instant;
import org.standfirst.Dates;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** The dates of an article. */
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
        return json.endObject();
    }

    static Dates read(JsonInput in) {
        Instant created = null;
        Instant published = null;
        Instant updated = null;
        Instant scheduled = null;
        Instant embargoedUntil = null;
        Instant expires = null;
        in.object();
        while (in.next()) {
            switch (in.name()) {
                case "created" -> created = in.time();
                case "published" -> published = in.time();
                case "updated" -> updated = in.time();
                case "scheduled" -> scheduled = in.time();
                case "embargoedUntil" -> embargoedUntil = in.time();
                case "expires" -> expires = in.time();
                default -> in.unknown();
            }
        }
        return new Dates(created, published, updated, scheduled, embargoedUntil, expires);
    }
}
