package org.standfirst.html.media;

import org.jspecify.annotations.Nullable;
import org.standfirst.Photo;
import org.standfirst.Rendition;
import org.standfirst.Video;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Role;
import org.standfirst.html.UrlAttribute;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.image.ImageUse;
import org.standfirst.labels.Label;

/** Writes a video: the browser's player, a frame with the player of another site, or a link, and the caption. */
final class VideoHtml {
    private VideoHtml() {}

    static void content(Video video, Rendering rendering) {
        HtmlWriter html = rendering.html();
        PhotoHtml.warning(video.contentWarning(), html);
        PlayerHtml.title(video.title(), video.url(), video.duration(), rendering);
        PlayerHtml.published(video.published(), html);
        if (rendering.onPage()) {
            player(video, rendering);
            embeddedPlayer(video, rendering);
        } else {
            PlayerHtml.link(
                    Role.VIDEO_LINK,
                    PlayerHtml.address(video.renditions(), html, video.url(), video.embedUrl()),
                    Label.PLAY,
                    rendering);
        }
        PlayerHtml.description(video.description(), html);
        PlayerHtml.transcript(video.transcript(), html);
        new CaptionHtml(rendering)
                .text(video.caption())
                .source(video.digitalSource())
                .credit(video.credit(), Label.VIDEO_CREDIT)
                .rights(video.rights())
                .close();
    }

    private static void player(Video video, Rendering rendering) {
        HtmlWriter html = rendering.html();
        if (!PlayerHtml.playable(video.renditions(), html)) {
            return;
        }
        html.open(Role.VIDEO_PLAYER);
        size(video.renditions().get(0), html);
        poster(video.poster(), rendering);
        PlayerHtml.files(video.renditions(), html);
        PlayerHtml.tracks(video.captionTracks(), rendering);
        html.close();
    }

    /** Writes the size of a video if width and height are known; without them, the style sheet sets the shape. */
    private static void size(Rendition file, HtmlWriter html) {
        if (file.pixels() != null && file.pixels().height() != null) {
            PhotoHtml.size(file, html);
        }
    }

    private static void poster(@Nullable Photo poster, Rendering rendering) {
        Rendition file = poster == null ? null : PhotoHtml.file(poster, ImageUse.POSTER, rendering);
        if (file != null) {
            rendering.html().url(UrlAttribute.POSTER, file.url());
        }
    }

    private static void embeddedPlayer(Video video, Rendering rendering) {
        if (video.embedUrl() != null) {
            String title = video.title() == null ? rendering.labels().text(Label.EMBED) : video.title();
            EmbedHtml.frame(video.embedUrl(), title, rendering);
            PlayerHtml.link(Role.VIDEO_LINK, video.embedUrl(), Label.EMBED, rendering);
        }
    }
}
