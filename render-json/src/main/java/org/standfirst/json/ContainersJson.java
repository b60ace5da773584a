package org.standfirst.json;

import static org.standfirst.json.Names.*;

import java.time.Instant;
import java.util.List;
import org.standfirst.body.Box;
import org.standfirst.body.Leaf;
import org.standfirst.body.LiveUpdate;

/** Blocks that hold blocks. */
final class ContainersJson {
    private static final Choice<Box.Kind> KINDS = Choice.of(Box.Kind.class);

    private ContainersJson() {}

    static JsonWriter box(Box block, JsonWriter json) {
        ContentJson.open(Kinds.BOX, json);
        json.word(KIND, KINDS.word(block.kind()));
        json.text(TITLE, block.title());
        json.list(CONTENT, block.content(), BlocksJson::write);
        json.text(ID, block.id());
        return json.endObject();
    }

    static Box box(JsonInput in) {
        Box.Kind kind = Box.Kind.SIDEBAR;
        String title = null;
        List<Leaf> content = List.of();
        String id = null;
        in.object(Kinds.BOX);
        while (in.next()) {
            switch (in.name()) {
                case "kind" -> kind = in.choice(KINDS);
                case "title" -> title = in.text();
                case "content" -> content = in.list(BlocksJson::leaf);
                case "id" -> id = in.text();
                default -> in.unknown();
            }
        }
        in.require("kind");
        return new Box(kind, title, content, id);
    }

    static JsonWriter liveUpdate(LiveUpdate block, JsonWriter json) {
        ContentJson.open(Kinds.LIVE_UPDATE, json);
        json.time(AT, block.at());
        json.text(TITLE, block.title());
        json.flag(KEY_EVENT, block.keyEvent());
        json.list(CONTENT, block.content(), BlocksJson::write);
        json.text(ID, block.id());
        return json.endObject();
    }

    static LiveUpdate liveUpdate(JsonInput in) {
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
