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

/** The values in an article's lead and free body that have a schema.org property, in document order. */
final class SchemaContent {
    final List<Located<Photo>> photos = new ArrayList<>();
    final List<Located<Video>> videos = new ArrayList<>();
    final List<Located<Audio>> audios = new ArrayList<>();
    final List<Place> places = new ArrayList<>();
    final List<Located<Rating>> ratings = new ArrayList<>();
    final List<Located<LiveUpdate>> updates = new ArrayList<>();

    /** Whether the text of blocks may be written: false if the page marks the whole body as paid. */
    final boolean freeText;

    /** The text of the first box of key points that is not blank, or {@code null} if there is none. */
    @Nullable
    String keyPoints;

    private SchemaContent(boolean freeText) {
        this.freeText = freeText;
    }

    /** Returns the content of {@code article}. */
    static SchemaContent in(Article article) {
        SchemaContent content =
                new SchemaContent(article.freeBody().size() + article.paidBody().size()
                        == article.body().size());
        if (article.lead() != null) {
            content.media(article.lead(), "article.lead");
        }
        content.blocks(article.freeBody(), "article.body");
        return content;
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

    private static <T> void add(List<Located<T>> located, T value, String path) {
        located.add(new Located<>(value, path, located.size() + 1));
    }
}
