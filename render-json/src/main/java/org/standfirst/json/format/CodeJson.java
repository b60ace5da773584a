package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import org.standfirst.body.Code;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes blocks of code. */
final class CodeJson {
    private CodeJson() {}

    static JsonWriter write(Code block, JsonWriter json) {
        ContentJson.open(Kind.CODE, json);
        json.text(TEXT, block.text());
        json.text(PROGRAMMING_LANGUAGE, block.programmingLanguage());
        json.text(ID, block.id());
        return json.endObject();
    }

    static Code read(JsonInput in) {
        String text = "";
        String programmingLanguage = null;
        String id = null;
        in.object(Kind.CODE.word);
        while (in.next()) {
            switch (in.property()) {
                case TEXT -> text = in.text();
                case PROGRAMMING_LANGUAGE -> programmingLanguage = in.text();
                case ID -> id = in.text();
                default -> in.unknown();
            }
        }
        in.require(TEXT);
        return new Code(text, programmingLanguage, id);
    }
}
