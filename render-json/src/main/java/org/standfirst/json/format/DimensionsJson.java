package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import org.standfirst.Dimensions;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes dimensions: a width, and a height if it is known. */
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
        Integer height = null;
        in.object();
        while (in.next()) {
            switch (in.property()) {
                case WIDTH -> width = in.number();
                case HEIGHT -> height = in.number();
                default -> in.unknown();
            }
        }
        in.require(WIDTH);
        return new Dimensions(width, height);
    }
}
