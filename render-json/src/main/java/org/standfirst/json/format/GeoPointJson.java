package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import org.standfirst.GeoPoint;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes geographic points. */
final class GeoPointJson {
    private GeoPointJson() {}

    static JsonWriter write(GeoPoint point, JsonWriter json) {
        json.object();
        json.decimal(LATITUDE, point.latitude());
        json.decimal(LONGITUDE, point.longitude());
        return json.endObject();
    }

    static GeoPoint read(JsonInput in) {
        double latitude = 0;
        double longitude = 0;
        in.object();
        while (in.next()) {
            switch (in.property()) {
                case LATITUDE -> latitude = in.decimal();
                case LONGITUDE -> longitude = in.decimal();
                default -> in.unknown();
            }
        }
        in.require(LATITUDE, LONGITUDE);
        return new GeoPoint(latitude, longitude);
    }
}
