package org.standfirst.html.media;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.Rendition;
import org.standfirst.Url;
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

/** What players of video and audio have in common. */
final class PlayerHtml {
    private PlayerHtml() {}

    static boolean playable(List<Rendition> files, HtmlWriter html) {
        return files.stream().anyMatch(file -> html.shows(file.url()));
    }

    /** Returns an address where it can be played without our player: the page, else the first file; {@code null} if there is none. */
    static @Nullable Url address(@Nullable Url page, List<Rendition> files, HtmlWriter html) {
        return html.follows(page)
                ? page
                : files.stream()
                        .map(Rendition::url)
                        .filter(html::shows)
                        .findFirst()
                        .orElse(null);
    }

    static void link(Role role, @Nullable Url url, Label label, Rendering rendering) {
        if (url != null && LinkHtml.open(role, url, Link.Kind.EDITORIAL, rendering)) {
            rendering.html().label(label).close();
        }
    }

    static void title(@Nullable String title, @Nullable Duration duration, HtmlWriter html) {
        if (title != null) {
            html.element(Role.MEDIA_TITLE, title);
        }
        if (duration != null && Times.printable(duration)) {
            html.text(" ").open(Role.MEDIA_DURATION).attribute(Attribute.DATETIME, Times.machine(duration));
            html.text(Times.people(duration)).close();
        }
    }

    /** Writes when a recording was first published. */
    static void published(@Nullable Instant published, HtmlWriter html) {
        if (published != null) {
            html.text(" ").label(Label.PUBLISHED, () -> html.time(Role.MEDIA_PUBLISHED, published));
        }
    }

    static void files(List<Rendition> files, HtmlWriter html) {
        for (Rendition file : files) {
            if (html.shows(file.url())) {
                html.empty(Role.MEDIA_SOURCE).url(UrlAttribute.SRC, file.url());
                html.attributeIfPresent(Attribute.TYPE, file.mediaType());
            }
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
