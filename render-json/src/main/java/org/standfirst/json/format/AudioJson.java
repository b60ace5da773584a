package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.standfirst.Audio;
import org.standfirst.CaptionTrack;
import org.standfirst.DigitalSource;
import org.standfirst.MediaCredit;
import org.standfirst.Photo;
import org.standfirst.Rendition;
import org.standfirst.Rights;
import org.standfirst.Url;
import org.standfirst.body.RichText;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes audio recordings. */
final class AudioJson {
    private AudioJson() {}

    static JsonWriter write(Audio audio, JsonWriter json) {
        ContentJson.open(Kind.AUDIO, json);
        json.list(RENDITIONS, audio.renditions(), RenditionJson::write);
        json.text(TITLE, audio.title());
        json.member(COVER, audio.cover(), PhotoJson::write);
        json.member(CAPTION, audio.caption(), RichTextJson::write);
        json.duration(DURATION, audio.duration());
        json.text(TRANSCRIPT, audio.transcript());
        json.member(CREDIT, audio.credit(), MediaCreditJson::write);
        json.member(RIGHTS, audio.rights(), RightsJson::write);
        json.word(DIGITAL_SOURCE, PublishingJson.DIGITAL_SOURCES.wordOrNull(audio.digitalSource()));
        json.text(CONTENT_WARNING, audio.contentWarning());
        json.text(ID, audio.id());
        json.time(PUBLISHED, audio.published());
        json.text(DESCRIPTION, audio.description());
        json.url(URL, audio.url());
        json.list(CAPTION_TRACKS, audio.captionTracks(), CaptionTrackJson::write);
        return json.endObject();
    }

    static Audio read(JsonInput in) {
        List<Rendition> renditions = List.of();
        String title = null;
        Photo cover = null;
        RichText caption = null;
        Duration duration = null;
        String transcript = null;
        MediaCredit credit = null;
        Rights rights = null;
        DigitalSource digitalSource = null;
        String contentWarning = null;
        String id = null;
        Instant published = null;
        String description = null;
        Url url = null;
        List<CaptionTrack> captionTracks = List.of();
        in.object(Kind.AUDIO.word);
        while (in.next()) {
            switch (in.property()) {
                case RENDITIONS -> renditions = in.list(RenditionJson::read);
                case TITLE -> title = in.text();
                case COVER -> cover = PhotoJson.read(in);
                case CAPTION -> caption = RichTextJson.read(in);
                case DURATION -> duration = in.duration();
                case TRANSCRIPT -> transcript = in.text();
                case CREDIT -> credit = MediaCreditJson.read(in);
                case RIGHTS -> rights = RightsJson.read(in);
                case DIGITAL_SOURCE -> digitalSource = in.choice(PublishingJson.DIGITAL_SOURCES);
                case CONTENT_WARNING -> contentWarning = in.text();
                case ID -> id = in.text();
                case PUBLISHED -> published = in.time();
                case DESCRIPTION -> description = in.text();
                case URL -> url = in.url();
                case CAPTION_TRACKS -> captionTracks = in.list(CaptionTrackJson::read);
                default -> in.unknown();
            }
        }
        return new Audio(
                renditions,
                title,
                cover,
                caption,
                duration,
                transcript,
                credit,
                rights,
                digitalSource,
                contentWarning,
                id,
                published,
                description,
                url,
                captionTracks);
    }
}
