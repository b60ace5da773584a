package org.standfirst.html.media;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.standfirst.Dimensions;
import org.standfirst.FocalPoint;
import org.standfirst.Photo;
import org.standfirst.Rendition;
import org.standfirst.body.Link;
import org.standfirst.html.Attribute;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.ImagePlace;
import org.standfirst.html.Part;
import org.standfirst.html.Role;
import org.standfirst.html.UrlAttribute;
import org.standfirst.html.inline.LinkHtml;
import org.standfirst.html.markup.FixedAttribute;
import org.standfirst.html.rendering.ImagePolicy;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.image.ImageFiles;
import org.standfirst.image.ImageUse;
import org.standfirst.image.PageImage;
import org.standfirst.internal.Blank;
import org.standfirst.internal.Lists;
import org.standfirst.labels.Label;

/** Writes a photo: its image in every rendition, and its caption. */
public final class PhotoHtml {
    /** Writers of images, by place; created once, not for each image. */
    private static final Map<ImagePlace, BiConsumer<Photo, Rendering>> IMAGES = new EnumMap<>(ImagePlace.class);

    static {
        for (ImagePlace place : ImagePlace.values()) {
            IMAGES.put(place, (photo, rendering) -> image(photo, place, rendering));
        }
    }

    /** The maximum width of a photo in an e-mail, in CSS pixels: templates of e-mails are about 600 pixels wide. */
    private static final int MAX_IN_MAIL = 600;

    /** The maximum width of a thumbnail in an e-mail, in CSS pixels. */
    private static final int MAX_THUMBNAIL = 128;

    private static final String DARK = "screen and (prefers-color-scheme: dark)";

    private static final FixedAttribute LAZY = FixedAttribute.of("loading", "lazy");
    private static final FixedAttribute ASYNC = FixedAttribute.of("decoding", "async");
    private static final FixedAttribute HIGH_PRIORITY = FixedAttribute.of("fetchpriority", "high");

    private PhotoHtml() {}

    /** Writes the content of the figure of a photo. */
    static void content(Photo photo, ImagePlace place, Rendering rendering) {
        content(photo, place, rendering, 1, 1);
    }

    /** Writes the content of the figure of one of {@code total} photos, with its number if there are several. */
    static void content(Photo photo, ImagePlace place, Rendering rendering, int number, int total) {
        warning(photo.contentWarning(), rendering.html());
        boolean linked = link(photo, rendering);
        rendering.part(Part.IMAGE, photo, requireNonNull(IMAGES.get(place)));
        if (linked) {
            rendering.html().close();
        }
        new CaptionHtml(rendering)
                .position(number, total)
                .title(photo.title())
                .text(photo.caption())
                .concepts(photo.concepts())
                .source(photo.digitalSource())
                .credit(photo.credit(), Label.PHOTO_CREDIT)
                .rights(photo.rights())
                .close();
    }

    /** Writes {@code data-shape="tall"} on the tag of a figure whose photo is taller than wide. */
    static void shape(Photo photo, Rendering rendering) {
        Dimensions pixels =
                photo.renditions().isEmpty() ? null : photo.renditions().get(0).pixels();
        if (rendering.onPage() && pixels != null && pixels.height() != null && pixels.height() > pixels.width()) {
            rendering.html().attribute(Attribute.DATA_SHAPE, "tall");
        }
    }

    /** Opens the link of a photo and returns true, or returns false if the photo has no link that can be followed. */
    private static boolean link(Photo photo, Rendering rendering) {
        Link link = photo.link();
        if (link == null || !LinkHtml.open(Role.PHOTO_LINK, link.url(), link.kind(), rendering)) {
            return false;
        }
        if (photo.alt() == null
                || Blank.is(photo.alt())
                || displayableFiles(photo, rendering).isEmpty()) {
            rendering.html().attribute(Attribute.ARIA_LABEL, name(photo, link));
        }
        return true;
    }

    /** Returns the name of a link whose image has no description. */
    private static String name(Photo photo, Link link) {
        if (photo.title() != null) {
            return photo.title();
        }
        return photo.caption() == null ? link.url().text() : photo.caption().plainText();
    }

    /** Writes a small decorative image in an element of {@code role}; nothing if there is no file that can be shown. */
    public static void thumbnail(Role role, @Nullable Photo photo, Rendering rendering) {
        boolean onPage = rendering.onPage();
        Rendition file = photo == null ? null : file(photo, onPage ? ImageUse.THUMBNAIL : ImageUse.MAIL, rendering);
        if (file != null) {
            rendering.html().voidElement(role).url(UrlAttribute.SRC, file.url());
            size(onPage ? file : reducedTo(file, MAX_THUMBNAIL), rendering.html());
        }
    }

    /**
     * Writes the logo of {@code name} in an element of {@code role}, with another file for dark mode if there is one.
     * Returns false and writes nothing if there is no file that can be shown.
     */
    public static boolean logo(Role role, Photo photo, @Nullable Photo dark, String name, Rendering rendering) {
        Rendition file = file(photo, ImageUse.THUMBNAIL, rendering);
        if (file == null) {
            return false;
        }
        HtmlWriter html = rendering.html();
        Rendition inDark = dark == null ? null : file(dark, ImageUse.THUMBNAIL, rendering);
        if (inDark != null) {
            html.open(Role.PICTURE).voidElement(Role.PICTURE_SOURCE).attribute(Attribute.MEDIA, DARK);
            SourceSet.write(List.of(inDark.withPixels(null)), ImagePlace.CARD, rendering);
            size(inDark, html);
        }
        html.voidElement(role).url(UrlAttribute.SRC, file.url());
        size(file, html);
        html.attribute(Attribute.ALT, name);
        if (inDark != null) {
            html.close();
        }
        return true;
    }

    /** Returns the file of a photo for a use, among the files that can be shown; {@code null} if there is none. */
    static @Nullable Rendition file(Photo photo, ImageUse use, Rendering rendering) {
        return use.choose(displayableFiles(photo, rendering));
    }

    /** Writes a content warning; nothing if there is none. */
    static void warning(@Nullable String warning, HtmlWriter html) {
        if (warning != null) {
            html.open(Role.MEDIA_WARNING).label(Label.CONTENT_WARNING, warning).close();
        }
    }

    /** Writes the width and height of an image, or only its width, as far as known. */
    static void size(Rendition rendition, HtmlWriter html) {
        Dimensions pixels = rendition.pixels();
        if (pixels == null || pixels.width() < 1) {
            return;
        }
        if (pixels.height() == null) {
            html.attribute(Attribute.WIDTH, pixels.width());
        } else if (pixels.height() > 0) {
            html.attribute(Attribute.WIDTH, pixels.width()).attribute(Attribute.HEIGHT, pixels.height());
        }
    }

    /** Writes the image, or only its description if no file can be shown. */
    private static void image(Photo photo, ImagePlace place, Rendering rendering) {
        List<Rendition> shown = displayableFiles(photo, rendering);
        if (shown.isEmpty()) {
            if (photo.alt() != null) {
                rendering.html().element(Role.CAPTION_TEXT, photo.alt());
            }
        } else if (rendering.onPage()) {
            picture(photo, PageImage.of(shown), place, rendering);
        } else {
            Rendition file = requireNonNull(ImageUse.MAIL.choose(shown));
            rendering.html().voidElement(Role.PHOTO_IMAGE).url(UrlAttribute.SRC, file.url());
            sizeAndDescription(photo, reducedTo(file, MAX_IN_MAIL), rendering.html());
        }
    }

    /** Writes an image whose file the browser chooses, first by type and then by width. */
    private static void picture(Photo photo, PageImage image, ImagePlace place, Rendering rendering) {
        HtmlWriter html = rendering.html();
        if (!image.sources().isEmpty()) {
            html.open(Role.PICTURE);
            image.sources().forEach((type, files) -> {
                html.voidElement(Role.PICTURE_SOURCE).attribute(Attribute.TYPE, type.mediaType());
                SourceSet.write(files, place, rendering);
            });
        }
        html.voidElement(Role.PHOTO_IMAGE).url(UrlAttribute.SRC, image.file().url());
        if (image.widths().size() > 1) {
            SourceSet.write(image.widths(), place, rendering);
        }
        sizeAndDescription(photo, image.file(), html);
        html.attributeIfPresent(Attribute.DATA_FOCUS, focus(photo.focalPoint()));
        priority(place, rendering);
        if (!image.sources().isEmpty()) {
            html.close();
        }
    }

    /**
     * Returns the part of an image, in a grid of three by three, that a crop must keep; {@code null} for the middle.
     */
    private static @Nullable String focus(@Nullable FocalPoint point) {
        if (point == null) {
            return null;
        }
        String row = third(point.y(), "top", "bottom");
        String column = third(point.x(), "left", "right");
        String focus = row.isEmpty() || column.isEmpty() ? row + column : row + "-" + column;
        return focus.isEmpty() ? null : focus;
    }

    private static String third(double position, String first, String last) {
        return position < 1 / 3.0 ? first : position > 2 / 3.0 ? last : "";
    }

    private static void sizeAndDescription(Photo photo, Rendition file, HtmlWriter html) {
        size(file, html);
        html.attribute(Attribute.ALT, photo.alt() == null ? "" : photo.alt());
    }

    /**
     * Returns a file with its size reduced to {@code maxWidth}: e-mail programs show an image in the size of its
     * attributes.
     */
    private static Rendition reducedTo(Rendition file, int maxWidth) {
        Dimensions pixels = file.pixels();
        return pixels == null || pixels.width() <= maxWidth ? file : ImagePolicy.scaled(file, maxWidth);
    }

    private static List<Rendition> displayableFiles(Photo photo, Rendering rendering) {
        List<Rendition> offered = rendering.settings().images.offered(photo.renditions());
        if (rendering.onPage() && offered instanceof ImageFiles files && files.displayable()) {
            return files; // the common case
        }
        return Lists.filtered(offered, file -> rendering.canShow(file.url()));
    }

    /**
     * Writes the attributes that control loading: the first images are loaded at once, later ones and images of cards
     * lazily.
     */
    private static void priority(ImagePlace place, Rendering rendering) {
        int before =
                place == ImagePlace.CARD ? Integer.MAX_VALUE : rendering.state().countImage();
        if (before >= rendering.settings().images.eager()) {
            rendering.elements().attribute(LAZY).attribute(ASYNC);
        } else if (before == 0) {
            rendering.elements().attribute(HIGH_PRIORITY);
        }
    }
}
