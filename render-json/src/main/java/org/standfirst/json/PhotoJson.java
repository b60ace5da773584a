package org.standfirst.json;

import static org.standfirst.json.Names.*;

import org.standfirst.Photo;

/** A photo. */
final class PhotoJson {
    private PhotoJson() {}

    static JsonWriter write(Photo photo, JsonWriter json) {
        ContentJson.open(Kinds.PHOTO, json);
        json.list(RENDITIONS, photo.renditions(), MediaPartsJson::rendition);
        json.text(ALT, photo.alt());
        json.member(CAPTION, photo.caption(), RichTextJson::write);
        json.member(CREDIT, photo.credit(), MediaPartsJson::credit);
        json.member(RIGHTS, photo.rights(), MediaPartsJson::rights);
        json.member(FOCAL_POINT, photo.focalPoint(), MediaPartsJson::focalPoint);
        json.time(TAKEN_AT, photo.takenAt());
        json.member(PLACE, photo.place(), TopicsJson::concept);
        json.word(DIGITAL_SOURCE, PublishingJson.DIGITAL_SOURCES.wordOrNull(photo.digitalSource()));
        json.text(CONTENT_WARNING, photo.contentWarning());
        json.text(ID, photo.id());
        return json.endObject();
    }
}
