package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import org.standfirst.body.Heading;
import org.standfirst.body.RichText;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes headings. */
final class HeadingJson {
    private HeadingJson() {}

    static JsonWriter write(Heading block, JsonWriter json) {
        ContentJson.open(Kind.HEADING, json);
        json.number(LEVEL, block.level());
        json.member(TEXT, block.text(), RichTextJson::write);
        json.text(ID, block.id());
        return json.endObject();
    }

    static Heading read(JsonInput in) {
        int level = 2;
        RichText text = RichTextJson.EMPTY;
        String id = null;
        in.object(Kind.HEADING.word);
        while (in.next()) {
            switch (in.property()) {
                case LEVEL -> level = in.number();
                case TEXT -> text = RichTextJson.read(in);
                case ID -> id = in.text();
                default -> in.unknown();
            }
        }
        in.require(LEVEL);
        return new Heading(level, text, id);
    }
}
