package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import java.util.List;
import org.standfirst.Gallery;
import org.standfirst.Photo;
import org.standfirst.body.RichText;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes galleries. */
final class GalleryJson {
    private GalleryJson() {}

    static JsonWriter write(Gallery gallery, JsonWriter json) {
        ContentJson.open(Kind.GALLERY, json);
        json.list(PHOTOS, gallery.photos(), PhotoJson::write);
        json.text(TITLE, gallery.title());
        json.member(CAPTION, gallery.caption(), RichTextJson::write);
        json.text(ID, gallery.id());
        return json.endObject();
    }

    static Gallery read(JsonInput in) {
        List<Photo> photos = List.of();
        String title = null;
        RichText caption = null;
        String id = null;
        in.object(Kind.GALLERY.word);
        while (in.next()) {
            switch (in.property()) {
                case PHOTOS -> photos = in.list(PhotoJson::read);
                case TITLE -> title = in.text();
                case CAPTION -> caption = RichTextJson.read(in);
                case ID -> id = in.text();
                default -> in.unknown();
            }
        }
        return new Gallery(photos, title, caption, id);
    }
}
