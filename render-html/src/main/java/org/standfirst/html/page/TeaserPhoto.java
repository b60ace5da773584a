package org.standfirst.html.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Audio;
import org.standfirst.Gallery;
import org.standfirst.Media;
import org.standfirst.Photo;
import org.standfirst.Video;
import org.standfirst.body.Block;
import org.standfirst.body.Container;
import org.standfirst.body.Figure;

/** The photo that stands for an article where others link to it. */
public final class TeaserPhoto {
    private TeaserPhoto() {}

    /** Returns the one that was chosen for it, else the first that everybody sees on its page; {@code null} if there is none. */
    static @Nullable Photo of(Article article) {
        if (article.teaser().promoPhoto() != null) {
            return article.teaser().promoPhoto();
        }
        Photo lead = still(article.lead());
        return lead == null ? first(article.freeBody()) : lead;
    }

    private static @Nullable Photo first(List<? extends Block> blocks) {
        for (Block block : blocks) {
            Photo photo = block instanceof Figure figure
                    ? still(figure.media())
                    : block instanceof Container container ? first(container.content()) : null;
            if (photo != null) {
                return photo;
            }
        }
        return null;
    }

    private static @Nullable Photo still(@Nullable Media media) {
        if (media instanceof Gallery gallery) {
            return gallery.photos().isEmpty() ? null : gallery.photos().get(0);
        }
        if (media instanceof Video video) {
            return video.poster();
        }
        if (media instanceof Audio audio) {
            return audio.cover();
        }
        return media instanceof Photo photo ? photo : null;
    }
}
