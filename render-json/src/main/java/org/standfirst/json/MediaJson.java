package org.standfirst.json;

import static org.standfirst.json.Names.*;

import java.util.List;
import org.standfirst.Audio;
import org.standfirst.Gallery;
import org.standfirst.Media;
import org.standfirst.Photo;
import org.standfirst.Video;
import org.standfirst.body.RichText;

/** Photos, videos, audios and galleries. */
final class MediaJson implements Media.Visitor<JsonWriter> {
    static final Gallery NONE = Gallery.builder(List.of()).build();

    private final JsonWriter json;

    private MediaJson(JsonWriter json) {
        this.json = json;
    }

    static JsonWriter write(Media media, JsonWriter json) {
        return media.accept(new MediaJson(json));
    }

    static Media read(JsonInput in) {
        return switch (in.type()) {
            case "photo" -> PhotoJson.read(in);
            case "video" -> RecordingsJson.video(in);
            case "audio" -> RecordingsJson.audio(in);
            case "gallery" -> gallery(in);
            default -> in.refuse("the type photo, video, audio or gallery", NONE);
        };
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

    static Gallery gallery(JsonInput in) {
        List<Photo> photos = List.of();
        String title = null;
        RichText caption = null;
        String id = null;
        in.object(Kinds.GALLERY);
        while (in.next()) {
            switch (in.name()) {
                case "photos" -> photos = in.list(PhotoJson::read);
                case "title" -> title = in.text();
                case "caption" -> caption = RichTextJson.read(in);
                case "id" -> id = in.text();
                default -> in.unknown();
            }
        }
        return new Gallery(photos, title, caption, id);
    }
}
