package org.standfirst.json.format;

import static org.standfirst.json.format.Names.*;

import org.standfirst.FocalPoint;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** The focal point of a photo. */
final class FocalPointJson {
    private FocalPointJson() {}

    static JsonWriter write(FocalPoint point, JsonWriter json) {
        json.object();
        json.decimal(X, point.x());
        json.decimal(Y, point.y());
        return json.endObject();
    }

    static FocalPoint read(JsonInput in) {
        double x = 0;
        double y = 0;
        in.object();
        while (in.next()) {
            switch (in.name()) {
                case "x" -> x = in.decimal();
                case "y" -> y = in.decimal();
                default -> in.unknown();
            }
        }
        in.require("x", "y");
        return new FocalPoint(x, y);
    }
}
