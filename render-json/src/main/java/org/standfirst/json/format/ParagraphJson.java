package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import org.standfirst.body.Paragraph;
import org.standfirst.body.RichText;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes paragraphs. */
final class ParagraphJson {
    private ParagraphJson() {}

    static JsonWriter write(Paragraph block, JsonWriter json) {
        ContentJson.open(Kind.PARAGRAPH, json);
        json.member(TEXT, block.text(), RichTextJson::write);
        json.text(ID, block.id());
        return json.endObject();
    }

    static Paragraph read(JsonInput in) {
        RichText text = RichTextJson.EMPTY;
        String id = null;
        in.object(Kind.PARAGRAPH.word);
        while (in.next()) {
            switch (in.property()) {
                case TEXT -> text = RichTextJson.read(in);
                case ID -> id = in.text();
                default -> in.unknown();
            }
        }
        return new Paragraph(text, id);
    }
}
