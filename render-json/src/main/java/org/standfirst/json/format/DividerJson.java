package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import org.standfirst.body.Divider;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes dividers. */
final class DividerJson {
    private DividerJson() {}

    static JsonWriter write(Divider block, JsonWriter json) {
        ContentJson.open(Kind.DIVIDER, json);
        json.text(ID, block.id());
        return json.endObject();
    }

    static Divider read(JsonInput in) {
        String id = null;
        in.object(Kind.DIVIDER.word);
        while (in.next()) {
            switch (in.property()) {
                case ID -> id = in.text();
                default -> in.unknown();
            }
        }
        return new Divider(id);
    }
}
