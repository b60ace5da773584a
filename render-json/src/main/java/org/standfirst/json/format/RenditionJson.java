package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import org.standfirst.Dimensions;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes renditions of photos, videos and audio recordings. */
final class RenditionJson {
    private RenditionJson() {}

    static JsonWriter write(Rendition rendition, JsonWriter json) {
        json.object();
        json.url(URL, rendition.url());
        json.member(PIXELS, rendition.pixels(), DimensionsJson::write);
        json.text(MEDIA_TYPE, rendition.mediaType());
        json.number(BYTES, rendition.bytes());
        json.text(NAME, rendition.name());
        return json.endObject();
    }

    static Rendition read(JsonInput in) {
        Url url = JsonInput.NO_URL;
        Dimensions pixels = null;
        String mediaType = null;
        Long bytes = null;
        String name = null;
        in.object();
        while (in.next()) {
            switch (in.property()) {
                case URL -> url = in.url();
                case PIXELS -> pixels = DimensionsJson.read(in);
                case MEDIA_TYPE -> mediaType = in.text();
                case BYTES -> bytes = in.longNumber();
                case NAME -> name = in.text();
                default -> in.unknown();
            }
        }
        in.require(URL);
        return new Rendition(url, pixels, mediaType, bytes, name);
    }
}
