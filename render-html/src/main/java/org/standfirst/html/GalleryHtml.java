package org.standfirst.html;

import org.standfirst.Gallery;
import org.standfirst.Photo;
import org.standfirst.labels.Label;

/** The markup of a gallery: its photos as a list of figures, and under them what it is and how many there are. */
final class GalleryHtml {
    private GalleryHtml() {}

    static void content(Gallery gallery, ImagePlace place, HtmlWriter html) {
        if (!gallery.photos().isEmpty()) {
            ImagePlace item = place.inGallery(gallery.photos().size());
            html.open(Role.GALLERY_LIST);
            for (Photo photo : gallery.photos()) {
                html.open(Role.GALLERY_ITEM).open(Role.PHOTO);
                PhotoHtml.content(photo, item, html);
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
        html.open(Role.GALLERY_COUNT)
                .furniture()
                .count(Label.PHOTOS, gallery.photos().size());
        html.close().close();
    }
}
