package org.standfirst.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.Audio;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.Video;
import org.standfirst.body.Link;

/** The markup of what is played: the browser's own player, or a link to where it plays, and the words under it. */
final class RecordingHtml {
    private RecordingHtml() {}

    static void video(Video video, HtmlWriter html) {
        PhotoHtml.warning(video.contentWarning(), html);
        title(video.title(), html);
        if (html.profile().onPage()) {
            player(video, html);
            link(Role.VIDEO_LINK, video.embedUrl(), Label.EMBED, html);
        } else {
            link(Role.VIDEO_LINK, address(video.embedUrl(), video.renditions(), html), Label.PLAY, html);
        }
        transcript(video.transcript(), html);
        PhotoHtml.caption(video.caption(), video.credit(), video.rights(), Label.VIDEO_CREDIT, html);
    }

    private static void player(Video video, HtmlWriter html) {
        if (video.renditions().stream().noneMatch(file -> html.shows(file.url()))) {
            return;
        }
        html.open(Role.VIDEO_PLAYER);
        if (video.poster() != null && !video.poster().renditions().isEmpty()) {
            html.url(
                    UrlAttribute.POSTER,
                    html.setup()
                            .images()
                            .source()
                            .apply(video.poster().renditions().get(0).url()));
        }
        files(video.renditions(), html);
        track(video.captionsTrack(), html);
        html.close();
    }

    static void audio(Audio audio, HtmlWriter html) {
        PhotoHtml.warning(audio.contentWarning(), html);
        title(audio.title(), html);
        if (html.profile().onPage()) {
            html.open(Role.AUDIO_PLAYER);
            files(audio.renditions(), html);
            html.close();
        } else {
            link(Role.AUDIO_LINK, address(null, audio.renditions(), html), Label.PLAY, html);
        }
        transcript(audio.transcript(), html);
        PhotoHtml.caption(audio.caption(), audio.credit(), audio.rights(), Label.AUDIO_CREDIT, html);
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

    private static void link(Role role, @Nullable Url url, Label label, HtmlWriter html) {
        if (url != null && html.link(role, url, Link.Kind.EDITORIAL)) {
            html.label(label).close();
        }
    }

    private static void title(@Nullable String title, HtmlWriter html) {
        if (title != null) {
            html.element(Role.MEDIA_TITLE, title);
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

    private static void track(@Nullable Url captions, HtmlWriter html) {
        if (html.shows(captions)) {
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
