package org.standfirst.json;

import static org.standfirst.json.Names.*;

import java.time.Duration;
import java.util.List;
import org.standfirst.Audio;
import org.standfirst.DigitalSource;
import org.standfirst.Photo;
import org.standfirst.PhotoCredit;
import org.standfirst.Rendition;
import org.standfirst.Rights;
import org.standfirst.Url;
import org.standfirst.Video;
import org.standfirst.body.RichText;

/** Media that play. */
final class RecordingsJson {
    private RecordingsJson() {}

    static JsonWriter video(Video video, JsonWriter json) {
        ContentJson.open(Kinds.VIDEO, json);
        json.list(RENDITIONS, video.renditions(), MediaPartsJson::rendition);
        json.url(EMBED_URL, video.embedUrl());
        json.text(TITLE, video.title());
        json.member(POSTER, video.poster(), PhotoJson::write);
        json.member(CAPTION, video.caption(), RichTextJson::write);
        json.duration(DURATION, video.duration());
        json.url(CAPTIONS_TRACK, video.captionsTrack());
        json.text(TRANSCRIPT, video.transcript());
        json.member(CREDIT, video.credit(), MediaPartsJson::credit);
        json.member(RIGHTS, video.rights(), MediaPartsJson::rights);
        json.word(DIGITAL_SOURCE, PublishingJson.DIGITAL_SOURCES.wordOrNull(video.digitalSource()));
        json.text(CONTENT_WARNING, video.contentWarning());
        json.text(ID, video.id());
        return json.endObject();
    }

    static Video video(JsonInput in) {
        List<Rendition> renditions = List.of();
        Url embedUrl = null;
        String title = null;
        Photo poster = null;
        RichText caption = null;
        Duration duration = null;
        Url captionsTrack = null;
        String transcript = null;
        PhotoCredit credit = null;
        Rights rights = null;
        DigitalSource digitalSource = null;
        String contentWarning = null;
        String id = null;
        in.object(Kinds.VIDEO);
        while (in.next()) {
            switch (in.name()) {
                case "renditions" -> renditions = in.list(MediaPartsJson::rendition);
                case "embedUrl" -> embedUrl = in.url();
                case "title" -> title = in.text();
                case "poster" -> poster = PhotoJson.read(in);
                case "caption" -> caption = RichTextJson.read(in);
                case "duration" -> duration = in.duration();
                case "captionsTrack" -> captionsTrack = in.url();
                case "transcript" -> transcript = in.text();
                case "credit" -> credit = MediaPartsJson.credit(in);
                case "rights" -> rights = MediaPartsJson.rights(in);
                case "digitalSource" -> digitalSource = in.choice(PublishingJson.DIGITAL_SOURCES);
                case "contentWarning" -> contentWarning = in.text();
                case "id" -> id = in.text();
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
                captionsTrack,
                transcript,
                credit,
                rights,
                digitalSource,
                contentWarning,
                id);
    }

    static JsonWriter audio(Audio audio, JsonWriter json) {
        ContentJson.open(Kinds.AUDIO, json);
        json.list(RENDITIONS, audio.renditions(), MediaPartsJson::rendition);
        json.text(TITLE, audio.title());
        json.member(COVER, audio.cover(), PhotoJson::write);
        json.member(CAPTION, audio.caption(), RichTextJson::write);
        json.duration(DURATION, audio.duration());
        json.text(TRANSCRIPT, audio.transcript());
        json.member(CREDIT, audio.credit(), MediaPartsJson::credit);
        json.member(RIGHTS, audio.rights(), MediaPartsJson::rights);
        json.word(DIGITAL_SOURCE, PublishingJson.DIGITAL_SOURCES.wordOrNull(audio.digitalSource()));
        json.text(CONTENT_WARNING, audio.contentWarning());
        json.text(ID, audio.id());
        return json.endObject();
    }

    static Audio audio(JsonInput in) {
        List<Rendition> renditions = List.of();
        String title = null;
        Photo cover = null;
        RichText caption = null;
        Duration duration = null;
        String transcript = null;
        PhotoCredit credit = null;
        Rights rights = null;
        DigitalSource digitalSource = null;
        String contentWarning = null;
        String id = null;
        in.object(Kinds.AUDIO);
        while (in.next()) {
            switch (in.name()) {
                case "renditions" -> renditions = in.list(MediaPartsJson::rendition);
                case "title" -> title = in.text();
                case "cover" -> cover = PhotoJson.read(in);
                case "caption" -> caption = RichTextJson.read(in);
                case "duration" -> duration = in.duration();
                case "transcript" -> transcript = in.text();
                case "credit" -> credit = MediaPartsJson.credit(in);
                case "rights" -> rights = MediaPartsJson.rights(in);
                case "digitalSource" -> digitalSource = in.choice(PublishingJson.DIGITAL_SOURCES);
                case "contentWarning" -> contentWarning = in.text();
                case "id" -> id = in.text();
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
                id);
    }
}
