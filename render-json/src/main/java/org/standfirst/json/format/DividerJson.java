package org.standfirst.json.format;

import static org.standfirst.json.format.Names.*;

import org.standfirst.body.Divider;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** A divider. */
final class DividerJson {
    private DividerJson() {}

    static JsonWriter write(Divider block, JsonWriter json) {
        ContentJson.open(Kinds.DIVIDER, json);
        json.text(ID, block.id());
        return json.endObject();
    }

    static Divider read(JsonInput in) {
        String id = null;
        in.object(Kinds.DIVIDER);
        while (in.next()) {
            switch (in.name()) {
                case "id" -> id = in.text();
                default -> in.unknown();
            }
        }
        return new Divider(id);
    }
}
