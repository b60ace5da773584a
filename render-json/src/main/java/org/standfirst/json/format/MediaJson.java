package org.standfirst.json.format;

import java.util.List;
import org.standfirst.Audio;
import org.standfirst.Gallery;
import org.standfirst.Media;
import org.standfirst.Photo;
import org.standfirst.Video;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes photos, videos, audio recordings and galleries. */
final class MediaJson implements Media.Visitor<JsonWriter> {
    /** Used instead of media that cannot be read. */
    static final Gallery PLACEHOLDER = Gallery.builder(List.of()).build();

    private final JsonWriter json;

    private MediaJson(JsonWriter json) {
        this.json = json;
    }

    static JsonWriter write(Media media, JsonWriter json) {
        return media.accept(new MediaJson(json));
    }

    static Media read(JsonInput in) {
        return Kind.read(Media.class, PLACEHOLDER, in);
    }

    @Override
    public JsonWriter photo(Photo photo) {
        return PhotoJson.write(photo, json);
    }

    @Override
    public JsonWriter video(Video video) {
        return VideoJson.write(video, json);
    }

    @Override
    public JsonWriter audio(Audio audio) {
        return AudioJson.write(audio, json);
    }

    @Override
    public JsonWriter gallery(Gallery gallery) {
        return GalleryJson.write(gallery, json);
    }
}
