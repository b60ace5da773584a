package org.standfirst.html.page;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Dimensions;
import org.standfirst.Page;
import org.standfirst.Photo;
import org.standfirst.Publication;
import org.standfirst.Rendition;
import org.standfirst.Section;
import org.standfirst.Url;
import org.standfirst.facts.Named;
import org.standfirst.html.Attribute;
import org.standfirst.html.Role;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.image.ImageType;
import org.standfirst.image.ImageUse;
import org.standfirst.internal.Blank;
import org.standfirst.internal.OneLine;
import org.standfirst.internal.Years;

/** Writes the facts of a page for links in social networks: the properties of Open Graph, and the kind of the card. */
final class OpenGraphHtml {
    /** In pixels, the size of an image that a large card requires. */
    private static final int MIN_CARD_WIDTH = 300;

    private static final int MIN_CARD_HEIGHT = 157;

    private final Article article;
    private final Rendering rendering;

    private OpenGraphHtml(Article article, Rendering rendering) {
        this.article = article;
        this.rendering = rendering;
    }

    static void write(Page page, List<Author> writers, Rendering rendering) {
        OpenGraphHtml openGraph = new OpenGraphHtml(page.article(), rendering);
        openGraph.page(page.publication());
        openGraph.article(writers);
    }

    private void page(Publication publication) {
        property(OpenGraph.TYPE, "article");
        property(OpenGraph.SITE_NAME, publication.name());
        String headline = article.teaser().socialHeadline();
        property(OpenGraph.TITLE, headline == null ? article.headlines().headline() : headline);
        property(OpenGraph.DESCRIPTION, article.summaryText());
        property(OpenGraph.URL, article.identity().url());
        property(OpenGraph.LOCALE, locale(article.identity().language()));
        Photo photo = article.shareImage();
        Rendition file = photo == null ? null : fileForSharing(photo);
        if (photo != null && file != null) {
            image(file, photo.alt());
        }
        boolean large = file != null && !ImageUse.isSmallerThan(file, MIN_CARD_WIDTH, MIN_CARD_HEIGHT);
        rendering
                .html()
                .voidElement(Role.TWITTER_CARD)
                .attribute(Attribute.CONTENT, large ? "summary_large_image" : "summary");
    }

    /**
     * Returns the file of a photo for sharing, among the files with absolute addresses, or {@code null} if there is
     * none.
     */
    private static @Nullable Rendition fileForSharing(Photo photo) {
        List<Rendition> files = ImageUse.shared(photo.renditions());
        return files.isEmpty() ? null : files.get(0);
    }

    private void image(Rendition rendition, @Nullable String alt) {
        property(OpenGraph.IMAGE, rendition.url());
        ImageType type = ImageType.stated(rendition);
        if (type != null && type != ImageType.OTHER) {
            property(OpenGraph.IMAGE_TYPE, type.mediaType());
        }
        Dimensions pixels = rendition.pixels();
        if (pixels != null && pixels.width() > 0) {
            OpenGraph.IMAGE_WIDTH.write(pixels.width(), rendering);
            Integer height = pixels.height();
            if (height != null && height > 0) {
                OpenGraph.IMAGE_HEIGHT.write(height, rendering);
            }
        }
        property(OpenGraph.IMAGE_ALT, alt);
    }

    private void article(List<Author> writers) {
        Instant published = article.dates().displayedOrPublished();
        Instant updated = article.dates().updated();
        property(OpenGraph.PUBLISHED_TIME, published);
        if (published == null || updated == null || !updated.isBefore(published)) {
            property(OpenGraph.MODIFIED_TIME, updated);
        }
        property(OpenGraph.EXPIRATION_TIME, article.dates().expires());
        for (Author writer : writers) {
            property(OpenGraph.AUTHOR, writer.url());
        }
        List<Section> sections = Named.sections(article.topics().sections());
        if (!sections.isEmpty()) {
            property(OpenGraph.SECTION, sections.get(0).name());
        }
        for (String keyword : article.topics().keywords()) {
            property(OpenGraph.TAG, keyword);
        }
    }

    /**
     * Returns a language in the format of Open Graph, such as {@code en_US}, or {@code null} if it has no country,
     * which Open Graph requires. A region such as 419 (Latin America) is not a country.
     */
    private static @Nullable String locale(Locale language) {
        boolean complete =
                !language.getLanguage().isEmpty() && language.getCountry().length() == 2;
        return complete ? language.getLanguage() + "_" + language.getCountry() : null;
    }

    /** Writes a property, if it has visible characters. */
    private void property(OpenGraph property, @Nullable String content) {
        if (content != null && !Blank.is(content)) {
            property.write(OneLine.of(content), rendering);
        }
    }

    private void property(OpenGraph property, @Nullable Instant instant) {
        if (instant != null && Years.areWritable(instant)) {
            property.write(instant, rendering);
        }
    }

    /**
     * Writes a property whose value is an address, if it is absolute: parsers of these properties have no base address.
     */
    private void property(OpenGraph property, @Nullable Url url) {
        if (url != null && url.isAbsolute()) {
            property.write(url, rendering);
        }
    }
}
