package org.standfirst.html.media;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.standfirst.CaptionTrack;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.body.Link;
import org.standfirst.facts.LinkedFiles;
import org.standfirst.html.Attribute;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Role;
import org.standfirst.html.UrlAttribute;
import org.standfirst.html.inline.LinkHtml;
import org.standfirst.html.inline.Paragraphs;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.labels.Label;
import org.standfirst.labels.phrases.Times;

/** Writes the parts that players of video and audio have in common. */
final class PlayerHtml {
    private PlayerHtml() {}

    static boolean playable(List<Rendition> files, HtmlWriter html) {
        return files.stream().anyMatch(file -> html.canShow(file.url()));
    }

    /**
     * Returns the address to link to where there is no player: the first of {@code pages} that can be followed, else
     * the first of {@link LinkedFiles}; {@code null} if there is none.
     */
    static @Nullable Url address(List<Rendition> files, HtmlWriter html, @Nullable Url... pages) {
        for (Url page : pages) {
            if (html.canLink(page)) {
                return page;
            }
        }
        return LinkedFiles.of(files).stream()
                .map(Rendition::url)
                .filter(html::canShow)
                .findFirst()
                .orElse(null);
    }

    static void link(Role role, @Nullable Url url, Label label, Rendering rendering) {
        if (url != null && LinkHtml.open(role, url, Link.Kind.EDITORIAL, rendering)) {
            rendering.html().label(label).close();
        }
    }

    /**
     * Writes the title of a recording and its duration. On a page, the title is a link to the page of the recording.
     */
    static void title(@Nullable String title, @Nullable Url url, @Nullable Duration duration, Rendering rendering) {
        HtmlWriter html = rendering.html();
        if (title != null) {
            html.open(Role.MEDIA_TITLE);
        }
        boolean linked = rendering.onPage()
                && url != null
                && LinkHtml.open(Role.MEDIA_LINK, url, Link.Kind.EDITORIAL, rendering);
        if (title != null) {
            html.text(title);
        } else if (linked) {
            html.label(Label.PLAY);
        }
        if (linked) {
            html.close();
        }
        if (title != null) {
            html.close();
        }
        if (duration != null && Times.printable(duration)) {
            html.text(" ").open(Role.MEDIA_DURATION).attribute(Attribute.DATETIME, Times.iso8601(duration));
            html.text(Times.text(duration, rendering.labels())).close();
        }
    }

    /** Writes the date when a recording was first published. */
    static void published(@Nullable Instant published, HtmlWriter html) {
        if (published != null) {
            html.text(" ").label(Label.PUBLISHED, () -> html.time(Role.MEDIA_PUBLISHED, Label.DATE, published));
        }
    }

    static void files(List<Rendition> files, HtmlWriter html) {
        for (Rendition file : files) {
            if (html.canShow(file.url())) {
                html.voidElement(Role.MEDIA_SOURCE).url(UrlAttribute.SRC, file.url());
                html.attributeIfPresent(Attribute.TYPE, file.mediaType());
            }
        }
    }

    /** Writes the caption tracks. */
    static void tracks(List<CaptionTrack> tracks, Rendering rendering) {
        HtmlWriter html = rendering.html();
        for (CaptionTrack track : tracks) {
            if (html.canShow(track.url())) {
                html.voidElement(Role.MEDIA_TRACK).url(UrlAttribute.SRC, track.url());
                html.attributeIfPresent(Attribute.SRCLANG, tag(track));
                html.attribute(Attribute.LABEL, label(track, rendering));
            }
        }
    }

    private static String label(CaptionTrack track, Rendering rendering) {
        if (track.label() != null) {
            return track.label();
        }
        String label = rendering.labels().text(Label.SUBTITLES);
        String tag = tag(track);
        return tag == null ? label : rendering.labels().phrase(Label.DETAIL).with(label, tag);
    }

    private static @Nullable String tag(CaptionTrack track) {
        Locale language = track.language();
        return language == null || language.getLanguage().isEmpty() ? null : language.toLanguageTag();
    }

    /** Writes the description of a recording. */
    static void description(@Nullable String description, HtmlWriter html) {
        if (description != null) {
            Paragraphs.write(Role.MEDIA_DESCRIPTION, description, html);
        }
    }

    static void transcript(@Nullable String transcript, HtmlWriter html) {
        if (transcript != null) {
            html.open(Role.TRANSCRIPT);
            html.open(Role.TRANSCRIPT_TITLE).label(Label.TRANSCRIPT).close();
            Paragraphs.write(Role.TRANSCRIPT_PARAGRAPH, transcript, html);
            html.close();
        }
    }
}
