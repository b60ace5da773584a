package org.standfirst.json.format;

import static org.standfirst.json.format.Names.*;

import java.util.List;
import org.standfirst.Gallery;
import org.standfirst.Photo;
import org.standfirst.body.RichText;
import org.standfirst.json.reader.JsonInput;

/** A gallery. */
final class GalleryJson {
    private GalleryJson() {}

    static Gallery read(JsonInput in) {
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
