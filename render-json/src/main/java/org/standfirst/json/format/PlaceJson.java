package org.standfirst.json.format;

import static org.standfirst.json.format.Names.*;

import org.standfirst.GeoPoint;
import org.standfirst.body.Place;
import org.standfirst.body.RichText;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** A place. */
final class PlaceJson {
    private PlaceJson() {}

    static JsonWriter write(Place block, JsonWriter json) {
        ContentJson.open(Kinds.PLACE, json);
        json.text(NAME, block.name());
        json.member(POINT, block.point(), GeoPointJson::write);
        json.member(CAPTION, block.caption(), RichTextJson::write);
        json.text(ID, block.id());
        return json.endObject();
    }

    static Place read(JsonInput in) {
        String name = null;
        GeoPoint point = null;
        RichText caption = null;
        String id = null;
        in.object(Kinds.PLACE);
        while (in.next()) {
            switch (in.name()) {
                case "name" -> name = in.text();
                case "point" -> point = GeoPointJson.read(in);
                case "caption" -> caption = RichTextJson.read(in);
                case "id" -> id = in.text();
                default -> in.unknown();
            }
        }
        return new Place(name, point, caption, id);
    }
}
