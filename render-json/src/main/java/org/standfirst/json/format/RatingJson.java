package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import org.standfirst.body.Rating;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes ratings. */
final class RatingJson {
    private RatingJson() {}

    static JsonWriter write(Rating block, JsonWriter json) {
        ContentJson.open(Kind.RATING, json);
        json.decimal(VALUE, block.value());
        json.decimal(WORST, block.worst());
        json.decimal(BEST, block.best());
        json.text(UNIT, block.unit());
        json.text(VERDICT, block.verdict());
        json.text(ID, block.id());
        return json.endObject();
    }

    static Rating read(JsonInput in) {
        double value = 0;
        double worst = 0;
        double best = 0;
        String unit = null;
        String verdict = null;
        String id = null;
        in.object(Kind.RATING.word);
        while (in.next()) {
            switch (in.property()) {
                case VALUE -> value = in.decimal();
                case WORST -> worst = in.decimal();
                case BEST -> best = in.decimal();
                case UNIT -> unit = in.text();
                case VERDICT -> verdict = in.text();
                case ID -> id = in.text();
                default -> in.unknown();
            }
        }
        in.require(VALUE, BEST);
        return new Rating(value, worst, best, unit, verdict, id);
    }
}
