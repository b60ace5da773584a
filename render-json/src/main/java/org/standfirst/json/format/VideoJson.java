package org.standfirst.json.format;

import static org.standfirst.json.format.Names.*;

import java.time.Duration;
import java.util.List;
import org.standfirst.DigitalSource;
import org.standfirst.Photo;
import org.standfirst.PhotoCredit;
import org.standfirst.Rendition;
import org.standfirst.Rights;
import org.standfirst.Url;
import org.standfirst.Video;
import org.standfirst.body.RichText;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** A video. */
final class VideoJson {
    private VideoJson() {}

    static JsonWriter write(Video video, JsonWriter json) {
        ContentJson.open(Kinds.VIDEO, json);
        json.list(RENDITIONS, video.renditions(), RenditionJson::write);
        json.url(EMBED_URL, video.embedUrl());
        json.text(TITLE, video.title());
        json.member(POSTER, video.poster(), PhotoJson::write);
        json.member(CAPTION, video.caption(), RichTextJson::write);
        json.duration(DURATION, video.duration());
        json.url(CAPTIONS_TRACK, video.captionsTrack());
        json.text(TRANSCRIPT, video.transcript());
        json.member(CREDIT, video.credit(), PhotoCreditJson::write);
        json.member(RIGHTS, video.rights(), RightsJson::write);
        json.word(DIGITAL_SOURCE, PublishingJson.DIGITAL_SOURCES.wordOrNull(video.digitalSource()));
        json.text(CONTENT_WARNING, video.contentWarning());
        json.text(ID, video.id());
        return json.endObject();
    }

    static Video read(JsonInput in) {
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
                case "renditions" -> renditions = in.list(RenditionJson::read);
                case "embedUrl" -> embedUrl = in.url();
                case "title" -> title = in.text();
                case "poster" -> poster = PhotoJson.read(in);
                case "caption" -> caption = RichTextJson.read(in);
                case "duration" -> duration = in.duration();
                case "captionsTrack" -> captionsTrack = in.url();
                case "transcript" -> transcript = in.text();
                case "credit" -> credit = PhotoCreditJson.read(in);
                case "rights" -> rights = RightsJson.read(in);
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
}
