package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import org.standfirst.Access;
import org.standfirst.json.reader.Choice;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes the access to an article: its level and the number of free paragraphs. */
final class AccessJson {
    private static final Choice<Access.Level> LEVELS = Choice.of(Access.Level.class);

    private AccessJson() {}

    static JsonWriter write(Access access, JsonWriter json) {
        json.object();
        json.word(LEVEL, LEVELS.word(access.level()));
        json.number(FREE_PARAGRAPHS, access.freeParagraphs());
        return json.endObject();
    }

    static Access read(JsonInput in) {
        Access.Level level = Access.FREE.level();
        Integer freeParagraphs = null;
        in.object();
        while (in.next()) {
            switch (in.property()) {
                case LEVEL -> level = in.choice(LEVELS);
                case FREE_PARAGRAPHS -> freeParagraphs = in.number();
                default -> in.unknown();
            }
        }
        in.require(LEVEL);
        return new Access(level, freeParagraphs);
    }
}
