package org.standfirst.ingest.blog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.standfirst.Dimensions;
import org.standfirst.Photo;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.body.Figure;
import org.standfirst.ingest.body.BodyReader;
import org.standfirst.ingest.json.JsonObject;
import org.standfirst.ingest.source.Reading;

/**
 * Reads the image of a post in the same way as a figure in a body, so that the credit is separated from the caption.
 */
final class FeaturedImage {
    /** The names of the sizes that WordPress creates without cropping the image. */
    private static final List<String> SIZES = List.of("2048x2048", "1536x1536", "large", "medium_large", "medium");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

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
        details.ignore("file", "filesize", "image_meta");
        JsonObject sizes = details.object("sizes");
        sizes.ignoreAll();
        String address = media.text("source_url");
        if (address.isEmpty()) {
            return Optional.empty();
        }
        Optional<Photo> photo = read(
                address,
                media.text("alt_text"),
                media.object("caption").text("rendered"),
                details.text("width"),
                details.text("height"),
                reading.in(media.path()));
        return photo.map(original -> withSizes(original, sizes, reading));
    }

    /** Returns the photo with its other sizes that have the same shape. */
    private static Photo withSizes(Photo photo, JsonObject sizes, Reading reading) {
        Dimensions original = photo.renditions().get(0).pixels();
        List<Rendition> files = new ArrayList<>(photo.renditions());
        for (String name : SIZES) {
            JsonObject size = sizes.object(name);
            size.ignoreAll();
            Url url = reading.addresses().web(size.text("source_url"));
            Dimensions pixels = Dimensions.of(number(size.text("width")), number(size.text("height")));
            if (url != null && original != null && original.sameShape(pixels)) {
                files.add(Rendition.of(url).withPixels(pixels));
            }
        }
        return photo.with(p -> p.renditions(files));
    }

    private static int number(String text) {
        return NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
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
