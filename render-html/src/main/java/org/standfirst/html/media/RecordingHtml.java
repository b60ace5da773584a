package org.standfirst.html.media;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.Audio;
import org.standfirst.Photo;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.Video;
import org.standfirst.body.Link;
import org.standfirst.html.Attribute;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Role;
import org.standfirst.html.UrlAttribute;
import org.standfirst.html.inline.LinkHtml;
import org.standfirst.html.inline.Paragraphs;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.labels.Label;
import org.standfirst.labels.phrases.Times;

/** The markup of what is played: the browser's own player, or a link to where it plays, and the words under it. */
final class RecordingHtml {
    private RecordingHtml() {}

    static void video(Video video, Rendering rendering) {
        HtmlWriter html = rendering.html();
        PhotoHtml.warning(video.contentWarning(), html);
        title(video.title(), video.duration(), html);
        if (rendering.onPage()) {
            player(video, rendering);
            embedded(video, rendering);
        } else {
            link(Role.VIDEO_LINK, address(video.embedUrl(), video.renditions(), html), Label.PLAY, rendering);
        }
        transcript(video.transcript(), html);
        new CaptionHtml(rendering.html())
                .text(video.caption())
                .source(video.digitalSource())
                .credit(video.credit(), Label.VIDEO_CREDIT)
                .rights(video.rights())
                .close();
    }

    private static void player(Video video, Rendering rendering) {
        HtmlWriter html = rendering.html();
        if (!playable(video.renditions(), html)) {
            return;
        }
        html.open(Role.VIDEO_PLAYER);
        PhotoHtml.size(video.renditions().get(0), html);
        poster(video.poster(), rendering);
        files(video.renditions(), html);
        track(video.captionsTrack(), rendering);
        html.close();
    }

    private static void poster(@Nullable Photo poster, Rendering rendering) {
        if (poster != null && !poster.renditions().isEmpty()) {
            Url url = poster.renditions().get(0).url();
            rendering
                    .html()
                    .url(
                            UrlAttribute.POSTER,
                            rendering.settings().images.source().apply(url));
        }
    }

    private static void embedded(Video video, Rendering rendering) {
        if (video.embedUrl() != null) {
            String title = video.title() == null ? rendering.labels().text(Label.EMBED) : video.title();
            EmbedHtml.frame(video.embedUrl(), title, rendering);
            link(Role.VIDEO_LINK, video.embedUrl(), Label.EMBED, rendering);
        }
    }

    static void audio(Audio audio, Rendering rendering) {
        HtmlWriter html = rendering.html();
        PhotoHtml.warning(audio.contentWarning(), html);
        title(audio.title(), audio.duration(), html);
        if (rendering.onPage()) {
            PhotoHtml.thumbnail(Role.AUDIO_COVER, audio.cover(), rendering);
            player(audio, rendering);
        } else {
            link(Role.AUDIO_LINK, address(null, audio.renditions(), html), Label.PLAY, rendering);
        }
        transcript(audio.transcript(), html);
        new CaptionHtml(rendering.html())
                .text(audio.caption())
                .source(audio.digitalSource())
                .credit(audio.credit(), Label.AUDIO_CREDIT)
                .rights(audio.rights())
                .close();
    }

    private static void player(Audio audio, Rendering rendering) {
        HtmlWriter html = rendering.html();
        if (playable(audio.renditions(), html)) {
            html.open(Role.AUDIO_PLAYER);
            files(audio.renditions(), html);
            html.close();
        }
    }

    private static boolean playable(List<Rendition> files, HtmlWriter html) {
        return files.stream().anyMatch(file -> html.shows(file.url()));
    }

    /** Returns where a recording can be played without a player of ours. */
    private static @Nullable Url address(@Nullable Url page, List<Rendition> files, HtmlWriter html) {
        return html.follows(page)
                ? page
                : files.stream()
                        .map(Rendition::url)
                        .filter(html::shows)
                        .findFirst()
                        .orElse(null);
    }

    private static void link(Role role, @Nullable Url url, Label label, Rendering rendering) {
        HtmlWriter html = rendering.html();
        if (url != null && LinkHtml.open(role, url, Link.Kind.EDITORIAL, rendering)) {
            rendering.html().label(label).close();
        }
    }

    private static void title(@Nullable String title, @Nullable Duration duration, HtmlWriter html) {
        if (title != null) {
            html.element(Role.MEDIA_TITLE, title);
        }
        if (duration != null && Times.printable(duration)) {
            html.text(" ").open(Role.MEDIA_DURATION).attribute(Attribute.DATETIME, Times.machine(duration));
            html.text(Times.people(duration)).close();
        }
    }

    private static void files(List<Rendition> files, HtmlWriter html) {
        for (Rendition file : files) {
            if (html.shows(file.url())) {
                html.empty(Role.MEDIA_SOURCE).url(UrlAttribute.SRC, file.url());
                html.attributeIfPresent(Attribute.TYPE, file.mediaType());
            }
        }
    }

    private static void track(@Nullable Url captions, Rendering rendering) {
        HtmlWriter html = rendering.html();
        if (html.shows(captions)) {
            html.empty(Role.MEDIA_TRACK).url(UrlAttribute.SRC, captions);
            html.attribute(Attribute.LABEL, rendering.labels().text(Label.SUBTITLES));
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
