package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import org.standfirst.FocalPoint;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes the focal points of photos. */
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
            switch (in.property()) {
                case X -> x = in.decimal();
                case Y -> y = in.decimal();
                default -> in.unknown();
            }
        }
        in.require(X, Y);
        return new FocalPoint(x, y);
    }
}
