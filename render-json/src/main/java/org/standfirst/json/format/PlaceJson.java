package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import org.standfirst.GeoPoint;
import org.standfirst.body.Place;
import org.standfirst.body.RichText;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes places. */
final class PlaceJson {
    private PlaceJson() {}

    static JsonWriter write(Place block, JsonWriter json) {
        ContentJson.open(Kind.PLACE, json);
        json.text(NAME, block.name());
        json.member(POINT, block.point(), GeoPointJson::write);
        json.member(CAPTION, block.caption(), RichTextJson::write);
        json.text(ID, block.id());
        json.text(ADDRESS, block.address());
        return json.endObject();
    }

    static Place read(JsonInput in) {
        String name = null;
        GeoPoint point = null;
        RichText caption = null;
        String id = null;
        String address = null;
        in.object(Kind.PLACE.word);
        while (in.next()) {
            switch (in.property()) {
                case NAME -> name = in.text();
                case POINT -> point = GeoPointJson.read(in);
                case CAPTION -> caption = RichTextJson.read(in);
                case ID -> id = in.text();
                case ADDRESS -> address = in.text();
                default -> in.unknown();
            }
        }
        return new Place(name, point, caption, id, address);
    }
}
