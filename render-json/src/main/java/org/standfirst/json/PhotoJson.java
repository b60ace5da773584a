package org.standfirst.json;

import static org.standfirst.json.Names.*;

import java.time.Instant;
import java.util.List;
import org.standfirst.Concept;
import org.standfirst.DigitalSource;
import org.standfirst.FocalPoint;
import org.standfirst.Photo;
import org.standfirst.PhotoCredit;
import org.standfirst.Rendition;
import org.standfirst.Rights;
import org.standfirst.body.RichText;

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

    static Photo read(JsonInput in) {
        List<Rendition> renditions = List.of();
        String alt = null;
        RichText caption = null;
        PhotoCredit credit = null;
        Rights rights = null;
        FocalPoint focalPoint = null;
        Instant takenAt = null;
        Concept place = null;
        DigitalSource digitalSource = null;
        String contentWarning = null;
        String id = null;
        in.object(Kinds.PHOTO);
        while (in.next()) {
            switch (in.name()) {
                case "renditions" -> renditions = in.list(MediaPartsJson::rendition);
                case "alt" -> alt = in.text();
                case "caption" -> caption = RichTextJson.read(in);
                case "credit" -> credit = MediaPartsJson.credit(in);
                case "rights" -> rights = MediaPartsJson.rights(in);
                case "focalPoint" -> focalPoint = MediaPartsJson.focalPoint(in);
                case "takenAt" -> takenAt = in.time();
                case "place" -> place = TopicsJson.concept(in);
                case "digitalSource" -> digitalSource = in.choice(PublishingJson.DIGITAL_SOURCES);
                case "contentWarning" -> contentWarning = in.text();
                case "id" -> id = in.text();
                default -> in.unknown();
            }
        }
        return new Photo(
                renditions,
                alt,
                caption,
                credit,
                rights,
                focalPoint,
                takenAt,
                place,
                digitalSource,
                contentWarning,
                id);
    }
}
