package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import org.standfirst.Series;
import org.standfirst.Url;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes series. */
final class SeriesJson {
    private SeriesJson() {}

    static JsonWriter write(Series series, JsonWriter json) {
        json.object();
        json.text(NAME, series.name());
        json.url(URL, series.url());
        json.number(POSITION, series.position());
        json.number(TOTAL, series.total());
        return json.endObject();
    }

    static Series read(JsonInput in) {
        String name = "";
        Url url = null;
        Integer position = null;
        Integer total = null;
        in.object();
        while (in.next()) {
            switch (in.property()) {
                case NAME -> name = in.text();
                case URL -> url = in.url();
                case POSITION -> position = in.number();
                case TOTAL -> total = in.number();
                default -> in.unknown();
            }
        }
        in.require(NAME);
        return new Series(name, url, position, total);
    }
}
