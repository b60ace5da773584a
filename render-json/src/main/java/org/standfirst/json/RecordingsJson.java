package org.standfirst.json;

import static org.standfirst.json.Names.*;

import org.standfirst.Audio;
import org.standfirst.Video;

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
}
