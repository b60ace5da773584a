package org.standfirst.html.media;

import org.standfirst.Gallery;
import org.standfirst.Photo;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.ImagePlace;
import org.standfirst.html.Role;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.labels.Label;

/** The markup of a gallery: its photos as a list of figures, and under them what it is and how many there are. */
final class GalleryHtml {
    private GalleryHtml() {}

    static void content(Gallery gallery, ImagePlace place, Rendering rendering) {
        HtmlWriter html = rendering.html();
        if (!gallery.photos().isEmpty()) {
            ImagePlace item = inGallery(place, gallery.photos().size());
            html.open(Role.GALLERY_LIST);
            for (Photo photo : gallery.photos()) {
                html.open(Role.GALLERY_ITEM).open(Role.PHOTO);
                PhotoHtml.content(photo, item, rendering);
                html.close().close();
            }
            html.close();
        }
        html.open(Role.CAPTION);
        if (gallery.title() != null) {
            html.element(Role.MEDIA_TITLE, gallery.title()).text(" ");
        }
        if (gallery.caption() != null) {
            html.open(Role.CAPTION_TEXT).richText(gallery.caption()).close().text(" ");
        }
        html.open(Role.GALLERY_COUNT).labelLanguage();
        rendering.count(Label.PHOTOS, gallery.photos().size()).close().close();
    }

    /** Returns the place of a photo in a gallery; a single photo has all its width. */
    private static ImagePlace inGallery(ImagePlace place, int photos) {
        if (photos < 2) {
            return place;
        }
        return switch (place) {
            case COLUMN -> ImagePlace.GALLERY;
            case WIDE, FULL -> ImagePlace.WIDE_GALLERY;
            case BOX -> ImagePlace.BOX_GALLERY;
            default -> place;
        };
    }
}
