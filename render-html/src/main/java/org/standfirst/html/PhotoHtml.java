package org.standfirst.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.Photo;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.labels.Label;

/** The markup of a photo: its image in every rendition, and the words under it. */
final class PhotoHtml {
    private PhotoHtml() {}

    /** Writes what stands in the figure of a photo. */
    static void content(Photo photo, ImagePlace place, HtmlWriter html) {
        warning(photo.contentWarning(), html);
        html.part(Part.IMAGE, photo, place.image);
        new CaptionHtml(html)
                .text(photo.caption())
                .source(photo.digitalSource())
                .credit(photo.credit(), Label.PHOTO_CREDIT)
                .rights(photo.rights())
                .close();
    }

    /** Writes a small image that says nothing by itself, in an element of {@code role}; nothing if none can be shown. */
    static void thumbnail(Role role, @Nullable Photo photo, HtmlWriter html) {
        if (photo == null || photo.renditions().isEmpty()) {
            return;
        }
        Rendition rendition = photo.renditions().get(0);
        Url url = html.setup().images().smallest(rendition.url());
        if (html.shows(url)) {
            html.empty(role).url(UrlAttribute.SRC, url);
            size(rendition, html);
        }
    }

    /** Writes a warning before what it warns of; nothing if there is none. */
    static void warning(@Nullable String warning, HtmlWriter html) {
        if (warning != null) {
            html.open(Role.MEDIA_WARNING).label(Label.CONTENT_WARNING, warning).close();
        }
    }

    /** Writes the size of an image, if it is known. */
    static void size(Rendition rendition, HtmlWriter html) {
        if (rendition.pixels() != null
                && rendition.pixels().width() > 0
                && rendition.pixels().height() > 0) {
            html.attribute(Attribute.WIDTH, rendition.pixels().width());
            html.attribute(Attribute.HEIGHT, rendition.pixels().height());
        }
    }

    /** Writes the image; its description alone if no address of it is safe. */
    static void image(Photo photo, ImagePlace place, HtmlWriter html) {
        List<Rendition> shown = shown(html.setup().images().offered(photo.renditions()), html);
        if (shown.isEmpty()) {
            if (photo.alt() != null) {
                html.element(Role.CAPTION_TEXT, photo.alt());
            }
            return;
        }
        Rendition first = shown.get(0);
        html.empty(Role.PHOTO_IMAGE).url(UrlAttribute.SRC, first.url());
        if (html.profile().onPage()) {
            SourceSet.write(shown, html.setup().images().sizes(place), html);
        }
        size(first, html);
        html.attribute(Attribute.ALT, photo.alt() == null ? "" : photo.alt());
        priority(html);
    }

    private static List<Rendition> shown(List<Rendition> offered, HtmlWriter html) {
        for (Rendition rendition : offered) {
            if (!html.shows(rendition.url())) {
                return offered.stream().filter(each -> html.shows(each.url())).toList();
            }
        }
        return offered;
    }

    private static void priority(HtmlWriter html) {
        if (!html.profile().onPage()) {
            return;
        }
        int before = html.countImage();
        if (before >= html.setup().images().eager()) {
            html.attribute(Attribute.LOADING, "lazy").attribute(Attribute.DECODING, "async");
        } else if (before == 0) {
            html.attribute(Attribute.FETCHPRIORITY, "high");
        }
    }
}
