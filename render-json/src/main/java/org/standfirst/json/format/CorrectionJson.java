package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import java.time.Instant;
import org.standfirst.Correction;
import org.standfirst.body.RichText;
import org.standfirst.json.reader.Choice;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes corrections. */
final class CorrectionJson {
    private static final Choice<Correction.Kind> KINDS = Choice.of(Correction.Kind.class);

    private CorrectionJson() {}

    static JsonWriter write(Correction correction, JsonWriter json) {
        json.object();
        json.word(KIND, KINDS.word(correction.kind()));
        json.member(TEXT, correction.text(), RichTextJson::write);
        json.time(AT, correction.at());
        json.text(ID, correction.id());
        return json.endObject();
    }

    static Correction read(JsonInput in) {
        Correction.Kind kind = Correction.Kind.CORRECTION;
        RichText text = RichTextJson.EMPTY;
        Instant at = null;
        String id = null;
        in.object();
        while (in.next()) {
            switch (in.property()) {
                case KIND -> kind = in.choice(KINDS);
                case TEXT -> text = RichTextJson.read(in);
                case AT -> at = in.time();
                case ID -> id = in.text();
                default -> in.unknown();
            }
        }
        in.require(KIND, TEXT);
        return new Correction(kind, text, at, id);
    }
}
