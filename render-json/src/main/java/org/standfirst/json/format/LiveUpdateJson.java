package org.standfirst.json.format;

import static org.standfirst.json.format.Names.*;

import java.time.Instant;
import java.util.List;
import org.standfirst.body.Leaf;
import org.standfirst.body.LiveUpdate;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** A live update. */
final class LiveUpdateJson {
    private LiveUpdateJson() {}

    static JsonWriter write(LiveUpdate block, JsonWriter json) {
        ContentJson.open(Kinds.LIVE_UPDATE, json);
        json.time(AT, block.at());
        json.text(TITLE, block.title());
        json.flag(KEY_EVENT, block.keyEvent());
        json.list(CONTENT, block.content(), BlocksJson::write);
        json.text(ID, block.id());
        return json.endObject();
    }

    static LiveUpdate read(JsonInput in) {
        Instant at = Instant.EPOCH;
        String title = null;
        boolean keyEvent = false;
        List<Leaf> content = List.of();
        String id = null;
        in.object(Kinds.LIVE_UPDATE);
        while (in.next()) {
            switch (in.name()) {
                case "at" -> at = in.time();
                case "title" -> title = in.text();
                case "keyEvent" -> keyEvent = in.flag();
                case "content" -> content = in.list(BlocksJson::leaf);
                case "id" -> id = in.text();
                default -> in.unknown();
            }
        }
        in.require("at");
        return new LiveUpdate(at, title, keyEvent, content, id);
    }
}
