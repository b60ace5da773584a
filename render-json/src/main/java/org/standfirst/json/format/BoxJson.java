package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import java.util.List;
import org.standfirst.body.Box;
import org.standfirst.body.Leaf;
import org.standfirst.json.reader.Choice;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes boxes. */
final class BoxJson {
    private static final Choice<Box.Kind> KINDS = Choice.of(Box.Kind.class);

    private BoxJson() {}

    static JsonWriter write(Box block, JsonWriter json) {
        ContentJson.open(Kind.BOX, json);
        json.word(KIND, KINDS.word(block.kind()));
        json.text(TITLE, block.title());
        json.list(CONTENT, block.content(), BlockJson::write);
        json.text(ID, block.id());
        return json.endObject();
    }

    static Box read(JsonInput in) {
        Box.Kind kind = Box.Kind.SIDEBAR;
        String title = null;
        List<Leaf> content = List.of();
        String id = null;
        in.object(Kind.BOX.word);
        while (in.next()) {
            switch (in.property()) {
                case KIND -> kind = in.choice(KINDS);
                case TITLE -> title = in.text();
                case CONTENT -> content = in.list(BlockJson::leaf);
                case ID -> id = in.text();
                default -> in.unknown();
            }
        }
        in.require(KIND);
        return new Box(kind, title, content, id);
    }
}
