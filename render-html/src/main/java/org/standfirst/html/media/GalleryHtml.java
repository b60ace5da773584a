package org.standfirst.html.media;

import org.standfirst.Gallery;
import org.standfirst.Photo;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.ImagePlace;
import org.standfirst.html.Role;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.labels.Label;

/** Writes a gallery: its title, caption and number of photos, then the photos as a list of figures. */
final class GalleryHtml {
    private GalleryHtml() {}

    static void content(Gallery gallery, ImagePlace place, Rendering rendering) {
        HtmlWriter html = rendering.html();
        caption(gallery, rendering);
        int total = gallery.photos().size();
        if (total > 0) {
            ImagePlace item = inGallery(place, total);
            html.open(Role.GALLERY_LIST);
            for (int i = 0; i < total; i++) {
                Photo photo = gallery.photos().get(i);
                html.open(Role.GALLERY_ITEM).open(Role.PHOTO);
                PhotoHtml.shape(photo, rendering);
                boolean ownRow = i == total - 1 && total % 2 == 1; // the last of an odd number has its own row
                PhotoHtml.content(photo, ownRow ? widest(place) : item, rendering, i + 1, total);
                html.close().close();
            }
            html.close();
        }
    }

    private static void caption(Gallery gallery, Rendering rendering) {
        HtmlWriter html = rendering.html();
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

    /** Returns the place of a photo with its own row; a gallery is never as wide as the window. */
    private static ImagePlace widest(ImagePlace place) {
        return place == ImagePlace.FULL ? ImagePlace.WIDE : place;
    }

    /** Returns the place of a photo in a gallery; a single photo has the full width of the gallery. */
    private static ImagePlace inGallery(ImagePlace place, int photos) {
        if (photos < 2) {
            return widest(place);
        }
        return switch (place) {
            case COLUMN -> ImagePlace.GALLERY;
            case WIDE, FULL -> ImagePlace.WIDE_GALLERY;
            case BOX -> ImagePlace.BOX_GALLERY;
            default -> place;
        };
    }
}
