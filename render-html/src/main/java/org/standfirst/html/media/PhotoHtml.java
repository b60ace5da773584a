package org.standfirst.html.media;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.standfirst.Photo;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.html.Attribute;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.ImagePlace;
import org.standfirst.html.Part;
import org.standfirst.html.Role;
import org.standfirst.html.UrlAttribute;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.labels.Label;

/** The markup of a photo: its image in every rendition, and the words under it. */
public final class PhotoHtml {
    /** Draws an image in each place; created once, not for each image. */
    private static final Map<ImagePlace, BiConsumer<Photo, Rendering>> IMAGES = Stream.of(ImagePlace.values())
            .collect(toMap(identity(), place -> (photo, rendering) -> image(photo, place, rendering)));

    private PhotoHtml() {}

    /** Writes what stands in the figure of a photo. */
    static void content(Photo photo, ImagePlace place, Rendering rendering) {
        warning(photo.contentWarning(), rendering.html());
        rendering.part(Part.IMAGE, photo, requireNonNull(IMAGES.get(place)));
        new CaptionHtml(rendering.html())
                .text(photo.caption())
                .source(photo.digitalSource())
                .credit(photo.credit(), Label.PHOTO_CREDIT)
                .rights(photo.rights())
                .close();
    }

    /** Writes a small image that says nothing by itself, in an element of {@code role}; nothing if none can be shown. */
    public static void thumbnail(Role role, @Nullable Photo photo, Rendering rendering) {
        HtmlWriter html = rendering.html();
        if (photo == null || photo.renditions().isEmpty()) {
            return;
        }
        Rendition rendition = photo.renditions().get(0);
        Url url = rendering.settings().images.smallest(rendition.url());
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
    private static void image(Photo photo, ImagePlace place, Rendering rendering) {
        HtmlWriter html = rendering.html();
        List<Rendition> shown = shown(rendering.settings().images.offered(photo.renditions()), html);
        if (shown.isEmpty()) {
            if (photo.alt() != null) {
                html.element(Role.CAPTION_TEXT, photo.alt());
            }
            return;
        }
        Rendition first = shown.get(0);
        html.empty(Role.PHOTO_IMAGE).url(UrlAttribute.SRC, first.url());
        if (rendering.onPage()) {
            SourceSet.write(shown, rendering.settings().images.sizes(place), rendering);
        }
        size(first, html);
        html.attribute(Attribute.ALT, photo.alt() == null ? "" : photo.alt());
        priority(rendering);
    }

    private static List<Rendition> shown(List<Rendition> offered, HtmlWriter html) {
        for (Rendition rendition : offered) {
            if (!html.shows(rendition.url())) {
                return offered.stream().filter(each -> html.shows(each.url())).toList();
            }
        }
        return offered;
    }

    private static void priority(Rendering rendering) {
        HtmlWriter html = rendering.html();
        if (!rendering.onPage()) {
            return;
        }
        int before = rendering.countImage();
        if (before >= rendering.settings().images.eager()) {
            html.attribute(Attribute.LOADING, "lazy").attribute(Attribute.DECODING, "async");
        } else if (before == 0) {
            html.attribute(Attribute.FETCHPRIORITY, "high");
        }
    }
}
