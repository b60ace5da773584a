package org.standfirst.ingest.blog;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.standfirst.Photo;
import org.standfirst.body.Block;
import org.standfirst.body.Figure;
import org.standfirst.ingest.body.BodyReader;
import org.standfirst.ingest.json.JsonObject;
import org.standfirst.ingest.source.Reading;

/**
 * Reads the image of a post in the same way as a figure in a body, so that the credit is separated from the caption.
 */
final class FeaturedImage {
    private FeaturedImage() {}

    static Optional<Photo> read(JsonObject media, Reading reading) {
        media.ignore(
                "_links",
                "id",
                "date",
                "slug",
                "type",
                "link",
                "author",
                "media_type",
                "mime_type",
                "title",
                "description",
                "guid");
        JsonObject details = media.object("media_details");
        details.ignore("file", "sizes", "filesize", "image_meta");
        String address = media.text("source_url");
        if (address.isEmpty()) {
            return Optional.empty();
        }
        return read(
                address,
                media.text("alt_text"),
                media.object("caption").text("rendered"),
                details.text("width"),
                details.text("height"),
                reading.in(media.path()));
    }

    /** Returns the photo of an image with a caption in HTML. */
    static Optional<Photo> read(
            String address, String alt, String caption, String width, String height, Reading reading) {
        String html =
                "<figure>" + tag(address, alt, width, height) + "<figcaption>" + caption + "</figcaption></figure>";
        Element body = BodyReader.parseBody(html, reading);
        List<Block> blocks = BodyReader.read(body, reading.origin().base(), reading);
        return blocks.stream()
                .filter(Figure.class::isInstance)
                .map(block -> ((Figure) block).media())
                .filter(Photo.class::isInstance)
                .map(Photo.class::cast)
                .findFirst();
    }

    /**
     * Returns the tag of an image. WordPress stores an empty text for a missing one, so an empty {@code alt} is
     * omitted.
     */
    static String tag(String address, String alt, String width, String height) {
        return "<img src=\"" + Entities.escape(address) + "\"" + attribute("alt", alt) + attribute("width", width)
                + attribute("height", height) + ">";
    }

    private static String attribute(String name, String value) {
        return value.isBlank() ? "" : " " + name + "=\"" + Entities.escape(value) + "\"";
    }
}
