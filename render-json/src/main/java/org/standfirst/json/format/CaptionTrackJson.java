package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import java.util.Locale;
import org.standfirst.CaptionTrack;
import org.standfirst.Url;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes caption tracks: the captions of a video or audio in one language. */
final class CaptionTrackJson {
    private CaptionTrackJson() {}

    static JsonWriter write(CaptionTrack track, JsonWriter json) {
        json.object();
        json.url(URL, track.url());
        json.language(LANGUAGE, track.language());
        json.text(LABEL, track.label());
        return json.endObject();
    }

    static CaptionTrack read(JsonInput in) {
        Url url = JsonInput.NO_URL;
        Locale language = null;
        String label = null;
        in.object();
        while (in.next()) {
            switch (in.property()) {
                case URL -> url = in.url();
                case LANGUAGE -> language = in.language();
                case LABEL -> label = in.text();
                default -> in.unknown();
            }
        }
        in.require(URL);
        return new CaptionTrack(url, language, label);
    }
}
