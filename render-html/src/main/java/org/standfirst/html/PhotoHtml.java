package org.standfirst.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.Photo;
import org.standfirst.PhotoCredit;
import org.standfirst.Rendition;
import org.standfirst.Rights;
import org.standfirst.Url;
import org.standfirst.body.RichText;

/** The markup of a photo: its image in every rendition, and the words under it. */
final class PhotoHtml {
    private PhotoHtml() {}

    /** Writes what stands in the figure of a photo. */
    static void content(Photo photo, HtmlWriter html) {
        warning(photo.contentWarning(), html);
        html.part(Part.IMAGE, photo, PhotoHtml::image);
        caption(photo.caption(), photo.credit(), photo.rights(), Label.PHOTO_CREDIT, html);
    }

    /** Writes the words under a photo, video or audio; nothing if there are none. */
    static void caption(
            @Nullable RichText caption,
            @Nullable PhotoCredit credit,
            @Nullable Rights rights,
            Label label,
            HtmlWriter html) {
        String creditLine = credit == null ? "" : credit.text();
        Url licence = rights == null ? null : rights.licence();
        boolean licensed = html.follows(licence);
        String notice = rights == null ? null : rights.copyrightNotice();
        if (caption == null && creditLine.isEmpty() && !licensed && notice == null) {
            return;
        }
        html.open(Role.CAPTION);
        String space = "";
        if (caption != null) {
            html.open(Role.CAPTION_TEXT).richText(caption).close();
            space = " ";
        }
        if (!creditLine.isEmpty()) {
            html.text(space).open(Role.PHOTO_CREDIT).furniture();
            html.label(label, () -> html.element(Role.NAME, creditLine)).close();
            space = " ";
        }
        if (notice != null) {
            html.text(space).element(Role.PHOTO_RIGHTS, notice);
            space = " ";
        }
        if (licensed) {
            html.text(space).open(Role.PHOTO_LICENCE).url(UrlAttribute.HREF, licence);
            html.label(Label.LICENCE).close();
        }
        html.close();
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
    private static void image(Photo photo, HtmlWriter html) {
        List<Rendition> shown = new ArrayList<>(html.setup().images().offered(photo.renditions()));
        shown.removeIf(rendition -> !html.shows(rendition.url()));
        if (shown.isEmpty()) {
            if (photo.alt() != null) {
                html.element(Role.CAPTION_TEXT, photo.alt());
            }
            return;
        }
        Rendition first = shown.get(0);
        html.empty(Role.PHOTO_IMAGE).url(UrlAttribute.SRC, first.url());
        if (html.profile().onPage()) {
            SourceSet.write(shown, html);
        }
        size(first, html);
        html.attribute(Attribute.ALT, photo.alt() == null ? "" : photo.alt());
        priority(html);
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
