package org.standfirst.json.format;

import static org.standfirst.json.format.Names.*;

import org.standfirst.body.Rating;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** A rating. */
final class RatingJson {
    private RatingJson() {}

    static JsonWriter write(Rating block, JsonWriter json) {
        ContentJson.open(Kinds.RATING, json);
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
        in.object(Kinds.RATING);
        while (in.next()) {
            switch (in.name()) {
                case "value" -> value = in.decimal();
                case "worst" -> worst = in.decimal();
                case "best" -> best = in.decimal();
                case "unit" -> unit = in.text();
                case "verdict" -> verdict = in.text();
                case "id" -> id = in.text();
                default -> in.unknown();
            }
        }
        in.require("value", "best");
        return new Rating(value, worst, best, unit, verdict, id);
    }
}
