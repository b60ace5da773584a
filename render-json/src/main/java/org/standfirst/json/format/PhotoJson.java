package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import java.time.Instant;
import java.util.List;
import org.standfirst.Concept;
import org.standfirst.DigitalSource;
import org.standfirst.FocalPoint;
import org.standfirst.MediaCredit;
import org.standfirst.Photo;
import org.standfirst.Rendition;
import org.standfirst.Rights;
import org.standfirst.body.Link;
import org.standfirst.body.RichText;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes photos. */
final class PhotoJson {
    private PhotoJson() {}

    static JsonWriter write(Photo photo, JsonWriter json) {
        ContentJson.open(Kind.PHOTO, json);
        json.list(RENDITIONS, photo.renditions(), RenditionJson::write);
        json.text(ALT, photo.alt());
        json.member(CAPTION, photo.caption(), RichTextJson::write);
        json.member(CREDIT, photo.credit(), MediaCreditJson::write);
        json.member(RIGHTS, photo.rights(), RightsJson::write);
        json.member(FOCAL_POINT, photo.focalPoint(), FocalPointJson::write);
        json.time(TAKEN_AT, photo.takenAt());
        json.member(PLACE, photo.place(), ConceptJson::write);
        json.word(DIGITAL_SOURCE, PublishingJson.DIGITAL_SOURCES.wordOrNull(photo.digitalSource()));
        json.text(CONTENT_WARNING, photo.contentWarning());
        json.text(ID, photo.id());
        json.text(TITLE, photo.title());
        json.list(CONCEPTS, photo.concepts(), ConceptJson::write);
        json.member(LINK, photo.link(), LinkJson::write);
        return json.endObject();
    }

    static Photo read(JsonInput in) {
        List<Rendition> renditions = List.of();
        String alt = null;
        RichText caption = null;
        MediaCredit credit = null;
        Rights rights = null;
        FocalPoint focalPoint = null;
        Instant takenAt = null;
        Concept place = null;
        DigitalSource digitalSource = null;
        String contentWarning = null;
        String id = null;
        String title = null;
        List<Concept> concepts = List.of();
        Link link = null;
        in.object(Kind.PHOTO.word);
        while (in.next()) {
            switch (in.property()) {
                case RENDITIONS -> renditions = in.list(RenditionJson::read);
                case ALT -> alt = in.text();
                case CAPTION -> caption = RichTextJson.read(in);
                case CREDIT -> credit = MediaCreditJson.read(in);
                case RIGHTS -> rights = RightsJson.read(in);
                case FOCAL_POINT -> focalPoint = FocalPointJson.read(in);
                case TAKEN_AT -> takenAt = in.time();
                case PLACE -> place = ConceptJson.read(in);
                case DIGITAL_SOURCE -> digitalSource = in.choice(PublishingJson.DIGITAL_SOURCES);
                case CONTENT_WARNING -> contentWarning = in.text();
                case ID -> id = in.text();
                case TITLE -> title = in.text();
                case CONCEPTS -> concepts = in.list(ConceptJson::read);
                case LINK -> link = LinkJson.read(in);
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
                id,
                title,
                concepts,
                link);
    }
}
