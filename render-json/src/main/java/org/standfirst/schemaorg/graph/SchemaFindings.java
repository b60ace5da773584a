package org.standfirst.schemaorg.graph;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Audio;
import org.standfirst.Gallery;
import org.standfirst.Media;
import org.standfirst.Photo;
import org.standfirst.Video;
import org.standfirst.body.Block;
import org.standfirst.body.Box;
import org.standfirst.body.Container;
import org.standfirst.body.Figure;
import org.standfirst.body.LiveUpdate;
import org.standfirst.body.Place;
import org.standfirst.body.Rating;
import org.standfirst.internal.Blank;

/** What machines are told of an article's lead and free body, found wherever it stands in them, from top to bottom. */
final class SchemaFindings {
    final List<Found<Photo>> photos = new ArrayList<>();
    final List<Found<Video>> videos = new ArrayList<>();
    final List<Found<Audio>> audios = new ArrayList<>();
    final List<Place> places = new ArrayList<>();
    final List<Found<Rating>> ratings = new ArrayList<>();
    final List<Found<LiveUpdate>> updates = new ArrayList<>();

    /** Whether the text of the blocks is published: not if the page marks the whole body as paid. */
    final boolean freeText;

    /** The text of the first key points that have one, or {@code null} if there are none. */
    @Nullable
    String keyPoints;

    private SchemaFindings(boolean freeText) {
        this.freeText = freeText;
    }

    /** Returns what there is in {@code article}. */
    static SchemaFindings in(Article article) {
        SchemaFindings findings = new SchemaFindings(
                article.freeBody().size() + article.paidBody().size()
                        == article.body().size());
        if (article.lead() != null) {
            findings.media(article.lead(), "article.lead");
        }
        findings.blocks(article.freeBody(), "article.body");
        return findings;
    }

    private void blocks(List<? extends Block> blocks, String path) {
        for (int i = 0; i < blocks.size(); i++) {
            block(blocks.get(i), path, i);
        }
    }

    private void block(Block block, String list, int index) {
        if (block instanceof Figure figure) {
            media(figure.media(), list + '[' + index + "].media");
        } else if (block instanceof Place place) {
            places.add(place);
        } else if (block instanceof Rating rating) {
            add(ratings, rating, list + '[' + index + ']');
        } else if (block instanceof Container container) {
            String path = list + '[' + index + ']';
            blocks(container.content(), path + ".content");
            if (container instanceof Box box && box.kind() == Box.Kind.KEY_POINTS) {
                keyPoints(box);
            }
            if (container instanceof LiveUpdate update) {
                add(updates, update, path);
            }
        }
    }

    private void keyPoints(Box box) {
        String text = Block.plainText(box.content());
        if (freeText && keyPoints == null && !Blank.is(text)) {
            keyPoints = text;
        }
    }

    private void media(Media media, String path) {
        if (media instanceof Photo photo) {
            add(photos, photo, path);
        } else if (media instanceof Gallery gallery) {
            for (int i = 0; i < gallery.photos().size(); i++) {
                add(photos, gallery.photos().get(i), path + ".photos[" + i + ']');
            }
        } else if (media instanceof Video video) {
            add(videos, video, path);
        } else if (media instanceof Audio audio) {
            add(audios, audio, path);
        }
    }

    private static <T> void add(List<Found<T>> found, T value, String path) {
        found.add(new Found<>(value, path, found.size() + 1));
    }
}
