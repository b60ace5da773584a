package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import java.time.Instant;
import java.util.List;
import org.standfirst.Author;
import org.standfirst.body.Leaf;
import org.standfirst.body.LiveUpdate;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes live updates. */
final class LiveUpdateJson {
    private LiveUpdateJson() {}

    static JsonWriter write(LiveUpdate block, JsonWriter json) {
        ContentJson.open(Kind.LIVE_UPDATE, json);
        json.time(AT, block.at());
        json.text(TITLE, block.title());
        json.flag(KEY_EVENT, block.keyEvent());
        json.list(CONTENT, block.content(), BlockJson::write);
        json.text(ID, block.id());
        json.time(UPDATED, block.updated());
        json.list(AUTHORS, block.authors(), AuthorJson::write);
        json.flag(PINNED, block.pinned());
        return json.endObject();
    }

    static LiveUpdate read(JsonInput in) {
        Instant at = Instant.EPOCH;
        String title = null;
        boolean keyEvent = false;
        List<Leaf> content = List.of();
        String id = null;
        Instant updated = null;
        List<Author> authors = List.of();
        boolean pinned = false;
        in.object(Kind.LIVE_UPDATE.word);
        while (in.next()) {
            switch (in.property()) {
                case AT -> at = in.time();
                case TITLE -> title = in.text();
                case KEY_EVENT -> keyEvent = in.flag();
                case CONTENT -> content = in.list(BlockJson::leaf);
                case ID -> id = in.text();
                case UPDATED -> updated = in.time();
                case AUTHORS -> authors = in.list(AuthorJson::read);
                case PINNED -> pinned = in.flag();
                default -> in.unknown();
            }
        }
        in.require(AT);
        return new LiveUpdate(at, title, keyEvent, content, id, updated, authors, pinned);
    }
}
