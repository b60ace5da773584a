package org.standfirst.json.format;

import static org.standfirst.json.format.Names.*;

import org.standfirst.body.Code;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** A block of code. */
final class CodeJson {
    private CodeJson() {}

    static JsonWriter write(Code block, JsonWriter json) {
        ContentJson.open(Kinds.CODE, json);
        json.text(TEXT, block.text());
        json.text(PROGRAMMING_LANGUAGE, block.programmingLanguage());
        json.text(ID, block.id());
        return json.endObject();
    }

    static Code read(JsonInput in) {
        String text = "";
        String programmingLanguage = null;
        String id = null;
        in.object(Kinds.CODE);
        while (in.next()) {
            switch (in.name()) {
                case "text" -> text = in.text();
                case "programmingLanguage" -> programmingLanguage = in.text();
                case "id" -> id = in.text();
                default -> in.unknown();
            }
        }
        in.require("text");
        return new Code(text, programmingLanguage, id);
    }
}
