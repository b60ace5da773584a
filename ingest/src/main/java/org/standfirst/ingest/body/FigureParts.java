package org.standfirst.ingest.body;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.standfirst.Audio;
import org.standfirst.Gallery;
import org.standfirst.Media;
import org.standfirst.MediaCredit;
import org.standfirst.Photo;
import org.standfirst.Video;
import org.standfirst.body.Embed;
import org.standfirst.body.Figure;
import org.standfirst.body.Leaf;
import org.standfirst.body.Quote;
import org.standfirst.body.RichText;
import org.standfirst.body.Table;
import org.standfirst.ingest.media.Captions.Caption;
import org.standfirst.ingest.text.CleanText;
import org.standfirst.ingest.text.RichTexts;
import org.standfirst.ingest.text.Tags;

/** Combines the parts of a figure: its blocks, its caption and its placement. */
final class FigureParts {
    static final int MAX_TITLE = 300;
    private static final int MAX_SOURCE = 300;

    private final Flow flow;
    private final Element element;
    private final @Nullable String id;
    private final @Nullable OwnFigures own;
    private final @Nullable String title;
    private final Figure.Placement placement;

    FigureParts(Flow flow, Element element, @Nullable String id, @Nullable OwnFigures own) {
        this.flow = flow;
        this.element = element;
        this.id = id;
        this.own = own;
        title = own == null ? null : own.title();
        placement = Placements.of(element, flow.readers.reading.origin().language());
    }

    void emit(List<Leaf> blocks, Caption caption) {
        List<Photo> photos = photos(blocks);
        boolean many = Tags.hasClass(element, "wp-block-gallery", "gallery", "tiled-gallery", "sf-gallery")
                || photos.size() > 1;
        if (many && !photos.isEmpty()) {
            gallery(photos, blocks, caption);
        } else {
            single(blocks, caption);
        }
    }

    private static List<Photo> photos(List<Leaf> blocks) {
        List<Photo> photos = new ArrayList<>();
        for (Leaf block : blocks) {
            if (block instanceof Figure figure && figure.media() instanceof Photo photo) {
                photos.add(photo);
            } else if (block instanceof Figure figure && figure.media() instanceof Gallery gallery) {
                photos.addAll(gallery.photos());
            }
        }
        return photos;
    }

    private void gallery(List<Photo> photos, List<Leaf> blocks, Caption caption) {
        MediaCredit credit = caption.credit();
        List<Photo> credited = photos.stream()
                .map(photo -> photo.credit() != null || credit == null ? photo : photo.with(p -> p.credit(credit)))
                .toList();
        RichText text = caption.isTooLong() ? null : caption.text();
        Gallery gallery = Gallery.builder(credited).title(title).caption(text).build();
        flow.pass(List.of(new Figure(gallery, placement, id)));
        flow.pass(blocks.stream().filter(block -> !isPictures(block)).toList());
        addLongCaption(caption);
    }

    private static boolean isPictures(Leaf block) {
        return block instanceof Figure figure && (figure.media() instanceof Photo || figure.media() instanceof Gallery);
    }

    private void single(List<Leaf> blocks, Caption caption) {
        int at = indexOfCaptioned(blocks);
        if (at < 0) {
            flow.pass(blocks);
            paragraph(caption);
            return;
        }
        flow.pass(blocks.subList(0, at));
        flow.pass(List.of(withId(withCaption(blocks.get(at), caption))));
        flow.pass(blocks.subList(at + 1, blocks.size()));
        addLongCaption(caption);
    }

    private Leaf withId(Leaf block) {
        return id == null ? block : block.withId(id);
    }

    /** Returns the index of the only block that can have the caption; -1 if there is none or more than one. */
    private static int indexOfCaptioned(List<Leaf> blocks) {
        int found = -1;
        for (int i = 0; i < blocks.size(); i++) {
            if (canHaveCaption(blocks.get(i))) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    private static boolean canHaveCaption(Leaf block) {
        return block instanceof Figure || block instanceof Embed || block instanceof Table || block instanceof Quote;
    }

    private Leaf withCaption(Leaf block, Caption caption) {
        RichText text = caption.isTooLong() ? null : caption.text();
        if (block instanceof Figure figure) {
            Figure.Placement stated = placement == Figure.Placement.COLUMN ? figure.placement() : placement;
            Media media = media(figure.media(), text, caption.credit());
            return new Figure(own == null ? media : OwnFigures.withRights(media, own.rights()), stated, figure.id());
        }
        credit(caption);
        if (block instanceof Embed embed) {
            return embed.withCaption(joined(embed.caption(), text));
        }
        if (block instanceof Table table) {
            return table.withCaption(joined(table.caption(), text));
        }
        return block instanceof Quote quote ? withSource(quote, text) : block;
    }

    private Leaf withSource(Quote quote, @Nullable RichText text) {
        if (text != null && (quote.source() != null || RichTexts.length(text) > MAX_SOURCE)) {
            flow.readers.reading.leaveOut(element, text.plainText(), "is not a source of at most 300 characters");
            return quote;
        }
        return text == null ? quote : quote.withSource(Quotes.withoutDash(text));
    }

    private @Nullable RichText joined(@Nullable RichText first, @Nullable RichText second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        RichText joined = RichTexts.joined(List.of(first, second), "\n");
        if (new Caption(joined, null, List.of()).isTooLong()) {
            flow.readers.reading.leaveOut(
                    element, second.plainText(), "is longer than the 1,000 characters of a caption");
            return first;
        }
        return joined;
    }

    private Media media(Media media, @Nullable RichText text, @Nullable MediaCredit credit) {
        if (media instanceof Photo photo) {
            return photo.with(p -> p.title(title == null ? photo.title() : title)
                    .caption(text == null ? photo.caption() : text)
                    .credit(credit == null ? photo.credit() : credit));
        }
        boolean line = own == null
                && text != null
                && RichTexts.isPlain(text)
                && !text.plainText().contains("\n");
        String words = line && text != null ? CleanText.lineOrNull(text.plainText(), MAX_TITLE) : null;
        if (media instanceof Video video) {
            boolean titled = video.title() != null || words == null;
            return video.with(v -> v.title(titled ? video.title() : words)
                    .caption(titled ? text : null)
                    .credit(credit == null ? video.credit() : credit));
        }
        if (media instanceof Audio audio) {
            boolean titled = audio.title() != null || words == null;
            return audio.with(a -> a.title(titled ? audio.title() : words)
                    .caption(titled ? text : null)
                    .credit(credit == null ? audio.credit() : credit));
        }
        return media;
    }

    private void paragraph(Caption caption) {
        credit(caption);
        if (caption.text() != null) {
            flow.text(caption.text(), null, element);
        }
    }

    private void addLongCaption(Caption caption) {
        if (caption.isTooLong() && caption.text() != null) {
            flow.text(caption.text(), null, element);
        }
    }

    private void credit(Caption caption) {
        if (caption.credit() != null) {
            flow.readers.reading.leaveOut(
                    element, caption.credit().text(), "is a credit, but not of a photo or a recording");
        }
    }
}
