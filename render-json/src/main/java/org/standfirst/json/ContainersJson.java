package org.standfirst.json;

import static org.standfirst.json.Names.*;

import org.standfirst.body.Box;
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

    static JsonWriter liveUpdate(LiveUpdate block, JsonWriter json) {
        ContentJson.open(Kinds.LIVE_UPDATE, json);
        json.time(AT, block.at());
        json.text(TITLE, block.title());
        json.flag(KEY_EVENT, block.keyEvent());
        json.list(CONTENT, block.content(), BlocksJson::write);
        json.text(ID, block.id());
        return json.endObject();
    }
}
