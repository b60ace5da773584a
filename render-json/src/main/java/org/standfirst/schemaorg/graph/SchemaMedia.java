package org.standfirst.schemaorg.graph;

import static org.standfirst.schemaorg.graph.SchemaNames.*;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Audio;
import org.standfirst.CaptionTrack;
import org.standfirst.Dimensions;
import org.standfirst.Photo;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.Video;
import org.standfirst.body.RichText;
import org.standfirst.facts.LinkedFiles;
import org.standfirst.image.ImageUse;

/** Writes the photos, videos and audio recordings that have a file with an absolute address. */
final class SchemaMedia {
    private SchemaMedia() {}

    /** Writes all media of an article. Without photos, its image is the one for links to it, as in Open Graph. */
    static void write(Article article, SchemaContent content, SchemaWriter json) {
        List<Located<Photo>> photos = content.photos.isEmpty() ? shared(article, content) : content.photos;
        json.list(IMAGE, photos, SchemaMedia::photo);
        json.list(VIDEO, content.videos, SchemaMedia::video);
        json.list(AUDIO, content.audios, SchemaMedia::audio);
    }

    /** Returns the photo for links to an article, if it has a file with an absolute address. */
    private static List<Located<Photo>> shared(Article article, SchemaContent content) {
        Photo shared = article.shareImage();
        if (shared == null || ImageUse.shared(shared.renditions()).isEmpty()) {
            return List.of();
        }
        return List.of(new Located<>(shared, path(shared, article, content), 1));
    }

    /** Returns the path of a photo that is the promo photo, a poster or a cover. */
    private static String path(Photo shared, Article article, SchemaContent content) {
        if (shared.equals(article.teaser().promoPhoto())) {
            return "article.teaser.promoPhoto";
        }
        for (Located<Video> video : content.videos) {
            if (shared.equals(video.value().poster())) {
                return video.path() + ".poster";
            }
        }
        for (Located<Audio> audio : content.audios) {
            if (shared.equals(audio.value().cover())) {
                return audio.path() + ".cover";
            }
        }
        return "article.lead";
    }

    /** Writes a photo with its file only. */
    static void logo(Photo photo, SchemaWriter json) {
        List<Rendition> files = ImageUse.shared(photo.renditions());
        if (files.isEmpty()) {
            reportNoFile(photo.renditions(), json);
            return;
        }
        json.object(SchemaTypes.IMAGE_OBJECT);
        file(files.get(0), json);
        json.end();
    }

    /** Returns the address of the file to use for sharing, or {@code null} if none has an absolute address. */
    static @Nullable Url address(@Nullable Photo photo) {
        List<Rendition> files = photo == null ? List.of() : ImageUse.shared(photo.renditions());
        return files.isEmpty() ? null : files.get(0).url();
    }

    private static void photo(Located<Photo> located, SchemaWriter json) {
        Photo photo = located.value();
        List<Rendition> shapes = ImageUse.shared(photo.renditions());
        if (shapes.isEmpty()) {
            reportNoFile(photo.renditions(), json);
            return;
        }
        json.object(SchemaTypes.IMAGE_OBJECT, "photo-" + located.number());
        file(shapes.get(0), json);
        json.text(NAME, photo.title()).text(DESCRIPTION, photo.alt()).text(CAPTION, photo.caption());
        SchemaTopics.concepts("concepts", photo.concepts(), json);
        SchemaRights.credit(photo.credit(), json);
        SchemaRights.media(photo.rights(), json);
        SchemaRights.source("digitalSource", photo.digitalSource(), json);
        json.end();
        if (located.number() == 1) {
            for (Rendition shape : shapes.subList(1, shapes.size())) {
                json.url(shape.url());
            }
        }
    }

    private static void video(Located<Video> located, SchemaWriter json) {
        Video video = located.value();
        Rendition file = file(video.renditions());
        Url player = video.embedUrl();
        if (file == null && (player == null || !player.isAbsolute())) {
            reportNoFile(video.renditions(), json);
            if (player != null) {
                json.reportOmission("embedUrl", player.text(), "is not an absolute address");
            }
            return;
        }
        json.object(SchemaTypes.VIDEO_OBJECT, "video-" + located.number());
        json.text(NAME, video.title()).url(URL, video.url());
        description(video.description(), video.caption(), json);
        json.url(THUMBNAIL_URL, address(video.poster())).time(UPLOAD_DATE, "published", video.published());
        duration(video.duration(), json);
        if (file != null) {
            file(file, json);
        }
        json.url(EMBED_URL, player);
        json.list(CAPTION, "captionTracks", video.captionTracks(), SchemaMedia::captions);
        SchemaRights.credit(video.credit(), json);
        SchemaRights.media(video.rights(), json);
        SchemaRights.source("digitalSource", video.digitalSource(), json);
        json.end();
    }

    private static void audio(Located<Audio> located, SchemaWriter json) {
        Audio audio = located.value();
        Rendition file = file(audio.renditions());
        if (file == null) {
            reportNoFile(audio.renditions(), json);
            return;
        }
        json.object(SchemaTypes.AUDIO_OBJECT, "audio-" + located.number());
        json.text(NAME, audio.title()).url(URL, audio.url());
        description(audio.description(), audio.caption(), json);
        json.url(THUMBNAIL_URL, address(audio.cover())).time(UPLOAD_DATE, "published", audio.published());
        duration(audio.duration(), json);
        file(file, json);
        json.list(CAPTION, "captionTracks", audio.captionTracks(), SchemaMedia::captions);
        SchemaRights.credit(audio.credit(), json);
        SchemaRights.media(audio.rights(), json);
        SchemaRights.source("digitalSource", audio.digitalSource(), json);
        json.end();
    }

    /** Writes the description, or else the caption, since Google requires a description of a video. */
    private static void description(@Nullable String description, @Nullable RichText caption, SchemaWriter json) {
        if (description == null) {
            json.text(DESCRIPTION, caption);
        } else {
            json.text(DESCRIPTION, description);
        }
    }

    private static void captions(CaptionTrack track, SchemaWriter json) {
        if (track.url().isAbsolute()) {
            json.object(SchemaTypes.MEDIA_OBJECT).text(NAME, track.label()).url(CONTENT_URL, track.url());
            json.text(ENCODING_FORMAT, "text/vtt").language(IN_LANGUAGE, track.language());
            json.end();
        } else {
            json.reportOmission("url", track.url().text(), "is not an absolute address");
        }
    }

    private static void duration(@Nullable Duration duration, SchemaWriter json) {
        if (duration != null && !duration.isNegative() && !duration.isZero()) {
            json.text(DURATION, duration.toString());
        }
    }

    private static void file(Rendition file, SchemaWriter json) {
        json.url(CONTENT_URL, file.url()).text(ENCODING_FORMAT, file.mediaType());
        Dimensions pixels = file.pixels();
        if (pixels != null) {
            json.count(WIDTH, pixels.width()).count(HEIGHT, pixels.height() == null ? 0 : pixels.height());
        }
    }

    /** Reports that a work is omitted, since none of its files has an absolute address. */
    private static void reportNoFile(List<Rendition> renditions, SchemaWriter json) {
        for (int i = 0; i < renditions.size(); i++) {
            json.reportOmission(
                    "renditions[" + i + "].url", renditions.get(i).url().text(), "is not an absolute address");
        }
    }

    private static @Nullable Rendition file(List<Rendition> renditions) {
        for (Rendition rendition : LinkedFiles.of(renditions)) {
            if (rendition.url().isAbsolute()) {
                return rendition;
            }
        }
        return null;
    }
}
