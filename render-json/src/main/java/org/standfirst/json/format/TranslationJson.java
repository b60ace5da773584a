package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import java.util.Locale;
import org.standfirst.Translation;
import org.standfirst.Url;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes links to translations. */
final class TranslationJson {
    private TranslationJson() {}

    static JsonWriter write(Translation translation, JsonWriter json) {
        json.object();
        json.language(LANGUAGE, translation.language());
        json.url(URL, translation.url());
        return json.endObject();
    }

    static Translation read(JsonInput in) {
        Locale language = Locale.ROOT;
        Url url = JsonInput.NO_URL;
        in.object();
        while (in.next()) {
            switch (in.property()) {
                case LANGUAGE -> language = in.language();
                case URL -> url = in.url();
                default -> in.unknown();
            }
        }
        in.require(LANGUAGE, URL);
        return new Translation(language, url);
    }
}
