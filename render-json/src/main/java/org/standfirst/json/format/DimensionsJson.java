package org.standfirst.json.format;

import static org.standfirst.json.format.Names.*;

import org.standfirst.Dimensions;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Width and height. */
final class DimensionsJson {
    private DimensionsJson() {}

    static JsonWriter write(Dimensions pixels, JsonWriter json) {
        json.object();
        json.number(WIDTH, pixels.width());
        json.number(HEIGHT, pixels.height());
        return json.endObject();
    }

    static Dimensions read(JsonInput in) {
        int width = 0;
        int height = 0;
        in.object();
        while (in.next()) {
            switch (in.name()) {
                case "width" -> width = in.number();
                case "height" -> height = in.number();
                default -> in.unknown();
            }
        }
        in.require("width", "height");
        return new Dimensions(width, height);
    }
}
