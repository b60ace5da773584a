package org.standfirst.ingest.body;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.standfirst.Media;
import org.standfirst.Photo;
import org.standfirst.body.Figure;
import org.standfirst.body.Link;
import org.standfirst.ingest.media.Captions;
import org.standfirst.ingest.media.Captions.Caption;
import org.standfirst.ingest.media.Photos;
import org.standfirst.ingest.text.Format;
import org.standfirst.ingest.text.Tags;

/** Reads figures: images, recordings and embeds with their captions, and galleries of images. */
final class Figures {
    private final Flow flow;

    Figures(Flow flow) {
        this.flow = flow;
    }

    /** Returns whether an element groups an image and its caption, or several images. */
    static boolean isFigure(Element element) {
        return element.normalName().equals("figure")
                || Tags.hasClass(
                        element,
                        "wp-caption",
                        "gallery",
                        "gallery-item",
                        "wp-block-gallery",
                        "tiled-gallery",
                        "wp-block-image");
    }

    /** Reads a figure with its content. */
    void read(Element figure, Format format) {
        if (Quotes.isPullQuote(figure)) {
            new Quotes(flow).readPullQuote(figure, format);
            return;
        }
        List<Element> captions = new ArrayList<>();
        captions(figure, captions);
        captions.forEach(flow.readers::consume);
        OwnFigures own = OwnFigures.isOwn(figure) ? new OwnFigures(flow, figure, format) : null;
        Leaves leaves = new Leaves();
        String id = flow.readers.id(figure.normalName().equals("figure") ? figure : null);
        Format inner = flow.readers.inline.block(figure, format);
        if (own == null || !own.read(leaves)) {
            flow.into(leaves).read(figure, inner);
        }
        Caption caption = flow.readers.captions.read(captions, inner.withoutLink());
        new FigureParts(flow, figure, id, own).emit(leaves.leaves(), caption);
        caption.media().forEach(media -> flow.node(media, format));
        flow.flush(figure);
    }

    /** Adds the captions of a figure to {@code found}, without the captions of figures in it. */
    private static void captions(Element parent, List<Element> found) {
        for (Node child = parent.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof Element element && !isFigure(element) && !isOther(element)) {
                if (isCaption(element) || Captions.isCredit(element)) {
                    found.add(element);
                } else {
                    captions(element, found);
                }
            }
        }
    }

    private static boolean isOther(Element element) {
        return Tags.isMedia(element) || Tags.isDropped(element) || Tags.isIgnored(element);
    }

    private static boolean isCaption(Element element) {
        return element.normalName().equals("figcaption")
                || Tags.hasClass(
                        element,
                        "wp-caption-text",
                        "wp-element-caption",
                        "gallery-caption",
                        "blocks-gallery-caption",
                        "caption-text",
                        "image-caption",
                        "photo-caption")
                || element.attr("itemprop").equals("caption");
    }

    /** Reads an image among text. */
    void image(Element image, Format format) {
        Photo photo = flow.readers.photos.read(image);
        if (photo == null) {
            flow.readers.keepId(image);
            return;
        }
        Link link = format.link();
        Element parent = image.parent();
        boolean own = parent != null && Tags.hasClass(parent, "sf-photo-link");
        boolean leads = link != null && (own || !Photos.linksToImageFile(link.url(), photo));
        emit(leads ? photo.with(p -> p.link(link)) : photo, image);
    }

    private void emit(Media media, Element element) {
        Figure.Placement placement =
                Placements.of(element, flow.readers.reading.origin().language());
        flow.emit(new Figure(media, placement, flow.readers.id(element)), element);
    }

    /** Reads a player. */
    void recording(Element player, Format format) {
        Media recording = flow.readers.recordings.read(player);
        if (format.link() != null) {
            flow.readers.reading.leaveOut(
                    player, format.link().url().text(), "is a link around a recording, which cannot have a link");
        }
        if (recording != null) {
            emit(recording, player);
        }
    }
}
