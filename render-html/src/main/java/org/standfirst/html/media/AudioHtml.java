package org.standfirst.html.media;

import org.standfirst.Audio;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Role;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.labels.Label;

/** Writes audio: its cover and the browser's player, or a link to it, and the caption. */
final class AudioHtml {
    private AudioHtml() {}

    static void content(Audio audio, Rendering rendering) {
        HtmlWriter html = rendering.html();
        PhotoHtml.warning(audio.contentWarning(), html);
        PlayerHtml.title(audio.title(), audio.url(), audio.duration(), rendering);
        PlayerHtml.published(audio.published(), html);
        if (rendering.onPage()) {
            PhotoHtml.thumbnail(Role.AUDIO_COVER, audio.cover(), rendering);
            player(audio, rendering);
        } else {
            PlayerHtml.link(
                    Role.AUDIO_LINK, PlayerHtml.address(audio.renditions(), html, audio.url()), Label.PLAY, rendering);
        }
        PlayerHtml.description(audio.description(), html);
        PlayerHtml.transcript(audio.transcript(), html);
        new CaptionHtml(rendering)
                .text(audio.caption())
                .source(audio.digitalSource())
                .credit(audio.credit(), Label.AUDIO_CREDIT)
                .rights(audio.rights())
                .close();
    }

    private static void player(Audio audio, Rendering rendering) {
        HtmlWriter html = rendering.html();
        if (PlayerHtml.playable(audio.renditions(), html)) {
            html.open(Role.AUDIO_PLAYER);
            PlayerHtml.files(audio.renditions(), html);
            PlayerHtml.tracks(audio.captionTracks(), rendering);
            html.close();
        }
    }
}
