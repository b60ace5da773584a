package org.standfirst.feed.xml;

import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Dimensions;
import org.standfirst.MediaCredit;
import org.standfirst.Photo;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.Video;
import org.standfirst.body.RichText;
import org.standfirst.facts.SharedFile;
import org.standfirst.image.ImageType;

/** Writes the photo of an article in the elements of Media RSS. */
final class MediaXml {
    private MediaXml() {}

    /**
     * Writes the photo for links to the article, unless it has no file with an absolute address, and the player of a
     * video at its top that has no file.
     */
    static void write(Entry entry, XmlWriter xml) {
        Article article = entry.article();
        if (article.lead() instanceof Video video && video.renditions().isEmpty()) {
            player(entry.omissions().absolute("lead.embedUrl", video.embedUrl()), xml);
        }
        Photo photo = article.shareImage();
        if (photo == null) {
            return;
        }
        Rendition file = SharedFile.of(photo, article, entry.omissions());
        if (file != null) {
            photo(photo, file, xml);
        }
    }

    private static void photo(Photo photo, Rendition file, XmlWriter xml) {
        xml.open(Element.MEDIA_CONTENT).attribute(Attribute.URL, file.url());
        ImageType type = ImageType.of(file);
        if (type != null && type != ImageType.OTHER) {
            xml.attribute(Attribute.TYPE, type.mediaType());
        }
        xml.attribute(Attribute.MEDIUM, "image");
        size(file, xml);
        xml.line(Element.MEDIA_TITLE, photo.title());
        xml.line(Element.MEDIA_DESCRIPTION, description(photo));
        credit(photo.credit(), xml);
        xml.line(Element.MEDIA_COPYRIGHT, Entry.notice(photo.rights()));
        xml.close();
    }

    private static void size(Rendition file, XmlWriter xml) {
        Long bytes = file.bytes();
        if (bytes != null && bytes > 0) {
            xml.attribute(Attribute.FILE_SIZE, bytes);
        }
        Dimensions pixels = file.pixels();
        if (pixels != null && pixels.width() > 0) {
            xml.attribute(Attribute.WIDTH, pixels.width());
            Integer height = pixels.height();
            if (height != null && height > 0) {
                xml.attribute(Attribute.HEIGHT, height);
            }
        }
    }

    private static void player(@Nullable Url url, XmlWriter xml) {
        if (url != null) {
            xml.open(Element.MEDIA_PLAYER).attribute(Attribute.URL, url).close();
        }
    }

    /** Returns the caption, or the description of what the photo shows if there is no caption. */
    private static @Nullable String description(Photo photo) {
        RichText caption = photo.caption();
        return caption == null ? photo.alt() : caption.plainText();
    }

    private static void credit(@Nullable MediaCredit credit, XmlWriter xml) {
        if (credit != null) {
            xml.line(Element.MEDIA_CREDIT, credit.text());
        }
    }
}
