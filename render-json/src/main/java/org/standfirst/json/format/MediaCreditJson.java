package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import java.util.List;
import org.standfirst.MediaCredit;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes the credits of photos, videos and audio recordings. */
final class MediaCreditJson {
    private MediaCreditJson() {}

    static JsonWriter write(MediaCredit credit, JsonWriter json) {
        json.object();
        json.text(PHOTOGRAPHER, credit.photographer());
        json.texts(AGENCIES, credit.agencies());
        json.text(LINE, credit.line());
        return json.endObject();
    }

    static MediaCredit read(JsonInput in) {
        String photographer = null;
        List<String> agencies = List.of();
        String line = null;
        in.object();
        while (in.next()) {
            switch (in.property()) {
                case PHOTOGRAPHER -> photographer = in.text();
                case AGENCIES -> agencies = in.list(JsonInput::text);
                case LINE -> line = in.text();
                default -> in.unknown();
            }
        }
        return new MediaCredit(photographer, agencies, line);
    }
}
