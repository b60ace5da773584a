package org.standfirst.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.Audio;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.Video;

/** The markup of what is played: the browser's own player, or a link to where it plays, and the words under it. */
final class RecordingHtml {
    private RecordingHtml() {}

    static void video(Video video, HtmlWriter html) {
        PhotoHtml.warning(video.contentWarning(), html);
        title(video.title(), html);
        if (video.renditions().stream().anyMatch(file -> file.url().displayable())) {
            html.open(Role.VIDEO_PLAYER);
            if (video.poster() != null && !video.poster().renditions().isEmpty()) {
                html.url(
                        UrlAttribute.POSTER,
                        html.image(video.poster().renditions().get(0).url()));
            }
            files(video.renditions(), html);
            track(video.captionsTrack(), html);
            html.close();
        }
        if (video.embedUrl() != null && video.embedUrl().followable()) {
            html.open(Role.VIDEO_LINK).url(UrlAttribute.HREF, video.embedUrl());
            html.label(Label.EMBED).close();
        }
        transcript(video.transcript(), html);
        PhotoHtml.caption(video.caption(), video.credit(), video.rights(), Label.VIDEO_CREDIT, html);
    }

    static void audio(Audio audio, HtmlWriter html) {
        PhotoHtml.warning(audio.contentWarning(), html);
        title(audio.title(), html);
        html.open(Role.AUDIO_PLAYER);
        files(audio.renditions(), html);
        html.close();
        transcript(audio.transcript(), html);
        PhotoHtml.caption(audio.caption(), audio.credit(), audio.rights(), Label.AUDIO_CREDIT, html);
    }

    private static void title(@Nullable String title, HtmlWriter html) {
        if (title != null) {
            html.element(Role.MEDIA_TITLE, title);
        }
    }

    private static void files(List<Rendition> files, HtmlWriter html) {
        for (Rendition file : files) {
            if (file.url().displayable()) {
                html.empty(Role.MEDIA_SOURCE).url(UrlAttribute.SRC, file.url());
                html.attributeIfPresent(Attribute.TYPE, file.mediaType());
            }
        }
    }

    private static void track(@Nullable Url captions, HtmlWriter html) {
        if (captions != null && captions.displayable()) {
            html.empty(Role.MEDIA_TRACK).url(UrlAttribute.SRC, captions);
        }
    }

    private static void transcript(@Nullable String transcript, HtmlWriter html) {
        if (transcript != null) {
            html.open(Role.TRANSCRIPT);
            html.open(Role.TRANSCRIPT_TITLE).label(Label.TRANSCRIPT).close();
            Paragraphs.write(Role.TRANSCRIPT_PARAGRAPH, transcript, html);
            html.close();
        }
    }
}
