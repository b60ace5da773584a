package org.standfirst.checks;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.Audio;
import org.standfirst.Gallery;
import org.standfirst.Media;
import org.standfirst.Photo;
import org.standfirst.Video;
import org.standfirst.body.Block;
import org.standfirst.body.Box;
import org.standfirst.body.Custom;
import org.standfirst.body.Embed;
import org.standfirst.body.Figure;
import org.standfirst.body.Heading;
import org.standfirst.body.Leaf;
import org.standfirst.body.LiveUpdate;
import org.standfirst.body.Place;
import org.standfirst.body.Rating;
import org.standfirst.body.RelatedLinks;

/**
 * Removes or replaces the values of a body that a page only prints, since an importer reads their printed form instead:
 *
 * <ul>
 * <li>removes places, ratings and custom blocks, which importers read as paragraphs;
 * <li>removes content warnings, which importers read as paragraphs;
 * <li>removes all files of the picture of a recording except the first, since the page has only one;
 * <li>sets the level of headings to 2, since it depends on the container;
 * <li>sets a title of related links, details, key points, embeds and caption tracks that have none, since the page
 *     prints a label instead.
 * </ul>
 */
final class PrintedWords {
    private static final String LABEL = "Harbour";

    private PrintedWords() {}

    /** Returns whether a block is rendered as paragraphs. */
    static boolean isParagraphs(Block block) {
        return block instanceof Place || block instanceof Rating || block instanceof Custom;
    }

    /** Returns the blocks of a body, with these values removed or replaced. */
    static List<Block> without(List<Block> body) {
        List<Block> blocks = new ArrayList<>();
        body.stream()
                .filter(block -> !isParagraphs(block))
                .map(PrintedWords::without)
                .forEach(blocks::add);
        blocks.removeIf(block -> block instanceof Box box && box.content().isEmpty() && box.title() == null);
        return blocks;
    }

    private static Block without(Block block) {
        if (block instanceof Box box) {
            boolean labelled = box.kind() == Box.Kind.DETAILS || box.kind() == Box.Kind.KEY_POINTS;
            return box.withTitle(box.title() == null && labelled ? LABEL : box.title())
                    .withContent(leaves(box.content()));
        }
        return block instanceof LiveUpdate update ? update.withContent(leaves(update.content())) : leaf((Leaf) block);
    }

    private static List<Leaf> leaves(List<Leaf> leaves) {
        return leaves.stream()
                .filter(leaf -> !isParagraphs(leaf))
                .map(PrintedWords::leaf)
                .toList();
    }

    private static Leaf leaf(Leaf leaf) {
        if (leaf instanceof Heading heading) {
            return heading.withLevel(2);
        }
        if (leaf instanceof Embed embed) {
            return embed.withTitle(embed.title() == null ? LABEL : embed.title());
        }
        if (leaf instanceof RelatedLinks related) {
            return related.withLabel(related.label() == null ? LABEL : related.label());
        }
        return leaf instanceof Figure figure ? figure.withMedia(media(figure.media())) : leaf;
    }

    private static Media media(Media media) {
        if (media instanceof Photo photo) {
            return photo.with(p -> p.contentWarning(null));
        }
        if (media instanceof Gallery gallery) {
            return gallery.with(g -> g.photos(gallery.photos().stream()
                    .map(photo -> photo.with(p -> p.contentWarning(null)))
                    .toList()));
        }
        if (media instanceof Video video) {
            return video.with(v -> v.contentWarning(null)
                    .poster(oneFile(video.poster()))
                    .captionTracks(video.captionTracks().stream()
                            .map(track -> track.withLabel(track.label() == null ? LABEL : track.label()))
                            .toList()));
        }
        Audio audio = (Audio) media;
        return audio.with(a -> a.contentWarning(null)
                .cover(oneFile(audio.cover()))
                .captionTracks(audio.captionTracks().stream()
                        .map(track -> track.withLabel(track.label() == null ? LABEL : track.label()))
                        .toList()));
    }

    private static @Nullable Photo oneFile(@Nullable Photo photo) {
        return photo == null
                ? null
                : photo.with(p -> p.renditions(photo.renditions().subList(0, 1)));
    }
}
