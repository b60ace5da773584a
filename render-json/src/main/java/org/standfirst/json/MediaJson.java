package org.standfirst.json;

import static org.standfirst.json.Names.*;

import org.standfirst.Audio;
import org.standfirst.Gallery;
import org.standfirst.Media;
import org.standfirst.Photo;
import org.standfirst.Video;

/** Photos, videos, audios and galleries. */
final class MediaJson implements Media.Visitor<JsonWriter> {

    private final JsonWriter json;

    private MediaJson(JsonWriter json) {
        this.json = json;
    }

    static JsonWriter write(Media media, JsonWriter json) {
        return media.accept(new MediaJson(json));
    }

    @Override
    public JsonWriter photo(Photo photo) {
        return PhotoJson.write(photo, json);
    }

    @Override
    public JsonWriter video(Video video) {
        return RecordingsJson.video(video, json);
    }

    @Override
    public JsonWriter audio(Audio audio) {
        return RecordingsJson.audio(audio, json);
    }

    @Override
    public JsonWriter gallery(Gallery gallery) {
        ContentJson.open(Kinds.GALLERY, json);
        json.list(PHOTOS, gallery.photos(), PhotoJson::write);
        json.text(TITLE, gallery.title());
        json.member(CAPTION, gallery.caption(), RichTextJson::write);
        json.text(ID, gallery.id());
        return json.endObject();
    }
}
