package org.standfirst.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Photo;
import org.standfirst.Rendition;
import org.standfirst.image.ImageUse;

/** Finds the file of an article's photo that other sites and programs can load. */
public final class SharedFile {
    private SharedFile() {}

    /**
     * Returns the best file of the photo for links to {@code article}, or {@code null} if it has no file with an absolute
     * address, which is reported.
     */
    public static @Nullable Rendition of(Photo photo, Article article, Omissions omissions) {
        return of(photo, component(photo, article), omissions);
    }

    /** Returns the best file of the photo of a component, as {@link #of(Photo, Article, Omissions)}. */
    public static @Nullable Rendition of(Photo photo, String component, Omissions omissions) {
        List<Rendition> files = ImageUse.shared(photo.renditions());
        if (!files.isEmpty()) {
            return files.get(0);
        }
        String value = photo.renditions().isEmpty()
                ? ""
                : photo.renditions().get(0).url().text();
        omissions.add(component, value, "has no file with an absolute address");
        return null;
    }

    /** Returns the component of the article that has the photo. */
    private static String component(Photo photo, Article article) {
        if (photo == article.teaser().promoPhoto()) {
            return "teaser.promoPhoto";
        }
        return article.lead() != null && article.lead().photos().contains(photo) ? "lead" : "body";
    }
}
