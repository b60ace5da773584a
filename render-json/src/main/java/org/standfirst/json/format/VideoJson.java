package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.standfirst.CaptionTrack;
import org.standfirst.DigitalSource;
import org.standfirst.MediaCredit;
import org.standfirst.Photo;
import org.standfirst.Rendition;
import org.standfirst.Rights;
import org.standfirst.Url;
import org.standfirst.Video;
import org.standfirst.body.RichText;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes videos. */
final class VideoJson {
    private VideoJson() {}

    static JsonWriter write(Video video, JsonWriter json) {
        ContentJson.open(Kind.VIDEO, json);
        json.list(RENDITIONS, video.renditions(), RenditionJson::write);
        json.url(EMBED_URL, video.embedUrl());
        json.text(TITLE, video.title());
        json.member(POSTER, video.poster(), PhotoJson::write);
        json.member(CAPTION, video.caption(), RichTextJson::write);
        json.duration(DURATION, video.duration());
        json.list(CAPTION_TRACKS, video.captionTracks(), CaptionTrackJson::write);
        json.text(TRANSCRIPT, video.transcript());
        json.member(CREDIT, video.credit(), MediaCreditJson::write);
        json.member(RIGHTS, video.rights(), RightsJson::write);
        json.word(DIGITAL_SOURCE, PublishingJson.DIGITAL_SOURCES.wordOrNull(video.digitalSource()));
        json.text(CONTENT_WARNING, video.contentWarning());
        json.text(ID, video.id());
        json.time(PUBLISHED, video.published());
        json.text(DESCRIPTION, video.description());
        json.url(URL, video.url());
        return json.endObject();
    }

    static Video read(JsonInput in) {
        List<Rendition> renditions = List.of();
        Url embedUrl = null;
        String title = null;
        Photo poster = null;
        RichText caption = null;
        Duration duration = null;
        List<CaptionTrack> captionTracks = List.of();
        String transcript = null;
        MediaCredit credit = null;
        Rights rights = null;
        DigitalSource digitalSource = null;
        String contentWarning = null;
        String id = null;
        Instant published = null;
        String description = null;
        Url url = null;
        in.object(Kind.VIDEO.word);
        while (in.next()) {
            switch (in.property()) {
                case RENDITIONS -> renditions = in.list(RenditionJson::read);
                case EMBED_URL -> embedUrl = in.url();
                case TITLE -> title = in.text();
                case POSTER -> poster = PhotoJson.read(in);
                case CAPTION -> caption = RichTextJson.read(in);
                case DURATION -> duration = in.duration();
                case CAPTIONS_TRACK -> captionTracks = List.of(CaptionTrack.of(in.url())); // an older form
                case CAPTION_TRACKS -> captionTracks = in.list(CaptionTrackJson::read);
                case TRANSCRIPT -> transcript = in.text();
                case CREDIT -> credit = MediaCreditJson.read(in);
                case RIGHTS -> rights = RightsJson.read(in);
                case DIGITAL_SOURCE -> digitalSource = in.choice(PublishingJson.DIGITAL_SOURCES);
                case CONTENT_WARNING -> contentWarning = in.text();
                case ID -> id = in.text();
                case PUBLISHED -> published = in.time();
                case DESCRIPTION -> description = in.text();
                case URL -> url = in.url();
                default -> in.unknown();
            }
        }
        return new Video(
                renditions,
                embedUrl,
                title,
                poster,
                caption,
                duration,
                captionTracks,
                transcript,
                credit,
                rights,
                digitalSource,
                contentWarning,
                id,
                published,
                description,
                url);
    }
}
