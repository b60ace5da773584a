package org.standfirst.ingest.page;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.standfirst.Dimensions;
import org.standfirst.MediaCredit;
import org.standfirst.Photo;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.body.RichText;
import org.standfirst.ingest.article.ArticleFacts;
import org.standfirst.ingest.article.PlainText;
import org.standfirst.ingest.json.JsonObject;
import org.standfirst.ingest.media.Credits;

/** Reads the images in JSON-LD and meta tags. */
final class PageImages {
    private static final Pattern PIXELS = Pattern.compile("([1-9]\\d{0,5})(?:\\.0+)?(?: ?px)?");
    private static final Pattern MEDIA_TYPE = Pattern.compile("(?i)image/[a-z0-9][a-z0-9.+-]{0,49}");
    private static final int MAX_ALT = 1_000;
    private static final int MAX_CAPTION = 5_000;
    private static final int MAX_CREDIT = 1_000;
    private static final int MAX_TITLE = 300;

    /** The meta tags of images, the most reliable first. */
    private static final List<String> SHARED =
            List.of("og:image:secure_url", "og:image", "og:image:url", "twitter:image", "twitter:image:src");

    /** An image that is shown with shared links. The size in meta tags is that of the first image of Open Graph. */
    private record SharedImage(String tag, Url url, boolean sized) {}

    private final PageMeta meta;
    private final ArticleFacts facts;
    private final PageRights rights;

    PageImages(PageMeta meta, ArticleFacts facts, PageRights rights) {
        this.meta = meta;
        this.facts = facts;
        this.rights = rights;
    }

    /** Returns the promo photo of the article: the first image in JSON-LD, or else the first image in meta tags. */
    @Nullable
    Photo promo(JsonObject data) {
        Photo photo = first(data.objects("image", "url"));
        Collection<SharedImage> images = sharedImages();
        Photo shared = images.stream().findFirst().map(this::photo).orElse(null);
        Photo promo = photo == null ? shared : shared == null ? photo : joined(photo, shared);
        if (promo != null) {
            reportOthers(address(promo), images);
        }
        return promo;
    }

    /** Reports the images in meta tags that are not the promo photo. */
    private void reportOthers(Url promo, Collection<SharedImage> images) {
        for (SharedImage each : images) {
            if (!withoutScheme(each.url).equals(withoutScheme(promo))) {
                facts.leaveOut(each.tag, each.url.text(), "is a further image; only the first is read");
            }
        }
    }

    /** Returns a photo with the alt text and the size of the shared photo, if both have the same address. */
    private static Photo joined(Photo photo, Photo shared) {
        if (!withoutScheme(address(photo)).equals(withoutScheme(address(shared)))) {
            return photo;
        }
        Rendition file = photo.renditions().get(0);
        Dimensions pixels = shared.renditions().get(0).pixels();
        return photo.with(p -> p.alt(shared.alt() == null ? photo.alt() : shared.alt())
                .renditions(List.of(file.pixels() == null ? file.withPixels(pixels) : file)));
    }

    private static String withoutScheme(Url url) {
        return url.text().substring(url.text().indexOf(':') + 1);
    }

    private static Url address(Photo photo) {
        return photo.renditions().get(0).url();
    }

    /** Returns the first photo, and reports the addresses of the others. */
    @Nullable
    Photo first(List<JsonObject> images) {
        Photo first = null;
        for (JsonObject image : images) {
            LinkedData.readIdentity(image, facts);
            image.ignore("inLanguage", "thumbnailUrl", "thumbnail");
            Url url = url(image);
            if (url != null && first == null) {
                first = photo(url, image);
            } else if (url != null) {
                facts.leaveOut(image.path(), url.text(), "is a further image; only the first is read");
            }
        }
        return first;
    }

    private @Nullable Url url(JsonObject image) {
        String content = image.text("contentUrl");
        String address = image.text("url");
        return facts.web(image.path("url"), content.isBlank() ? address : content);
    }

    private Photo photo(Url url, JsonObject image) {
        Dimensions pixels = pixels(matching(image, "width", PIXELS), matching(image, "height", PIXELS));
        String caption = facts.prose(image.path("caption"), PlainText.of(image.text("caption")), MAX_CAPTION);
        return Photo.builder(new Rendition(
                        url, pixels, mediaType(matching(image, "encodingFormat", MEDIA_TYPE)), null, null))
                .alt(line(image, "description", MAX_ALT))
                .caption(caption == null ? null : RichText.of(caption))
                .credit(credit(image))
                .title(line(image, "name", MAX_TITLE))
                .rights(rights.of(image))
                .digitalSource(rights.source(image))
                .build();
    }

    private static @Nullable String mediaType(String raw) {
        return raw.isEmpty() ? null : raw.toLowerCase(Locale.ROOT);
    }

    /** Returns a value that matches {@code form}. Any other value is reported, and the result is empty. */
    private String matching(JsonObject image, String name, Pattern form) {
        String raw = image.text(name).trim();
        if (form.matcher(raw).matches()) {
            return raw;
        }
        if (!raw.isEmpty()) {
            facts.leaveOut(image.path(name), raw, "is not the " + name + " of an image");
        }
        return "";
    }

    private @Nullable String line(JsonObject image, String name, int max) {
        return facts.line(image.path(name), PlainText.of(image.text(name)), max);
    }

    /** Returns the credit line, with the creator before it unless it contains the name. */
    private @Nullable MediaCredit credit(JsonObject image) {
        String line = line(image, "creditText", MAX_CREDIT);
        MediaCredit printed =
                line == null ? null : Objects.requireNonNullElse(Credits.ofPrintedLine(line), MediaCredit.ofLine(line));
        String creator = null;
        for (JsonObject each : image.objects("creator", "name")) {
            LinkedData.readIdentity(each, facts);
            each.ignore("url");
            creator = creator == null
                    ? facts.name(each.path("name"), PlainText.of(each.text("name")))
                    : creator; // a second creator is reported as unread
        }
        if (creator == null || printed != null && printed.text().contains(creator)) {
            return printed;
        }
        return printed == null ? MediaCredit.of(creator) : MediaCredit.ofLine(creator + " / " + printed.text());
    }

    /** Returns the images in meta tags, each once, even if one tag has it with {@code http} and another with https. */
    private Collection<SharedImage> sharedImages() {
        Map<String, SharedImage> images = new LinkedHashMap<>();
        for (String tag : SHARED) {
            boolean sized = tag.startsWith("og:");
            for (String raw : meta.all(tag)) {
                Url url = facts.web(tag, raw);
                if (url != null) {
                    images.putIfAbsent(withoutScheme(url), new SharedImage(tag, url, sized));
                }
                sized = false;
            }
        }
        return images.values();
    }

    private Photo photo(SharedImage image) {
        Dimensions pixels = image.sized ? pixels(meta.first("og:image:width"), meta.first("og:image:height")) : null;
        String alt = meta.first("og:image:alt", "twitter:image:alt");
        return Photo.builder(new Rendition(image.url, pixels, null, null, null))
                .alt(facts.line("og:image:alt", alt, MAX_ALT))
                .build();
    }

    private static @Nullable Dimensions pixels(String width, String height) {
        Matcher across = PIXELS.matcher(width.trim());
        Matcher down = PIXELS.matcher(height.trim());
        return across.matches()
                ? new Dimensions(
                        Integer.parseInt(across.group(1)), down.matches() ? Integer.valueOf(down.group(1)) : null)
                : null;
    }
}
