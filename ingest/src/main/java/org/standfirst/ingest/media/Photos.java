package org.standfirst.ingest.media;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.standfirst.Dimensions;
import org.standfirst.MediaCredit;
import org.standfirst.Photo;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.ingest.source.Addresses;
import org.standfirst.ingest.source.Reading;
import org.standfirst.ingest.text.Children;
import org.standfirst.ingest.text.CleanText;

/** Reads images with all their renditions. */
public final class Photos {
    private static final List<String> LAZY = List.of(
            "data-src",
            "data-lazy-src",
            "data-original",
            "data-lazy",
            "data-original-src",
            "data-actualsrc",
            "data-image",
            "data-url",
            "data-hi-res-src",
            "data-full-src",
            "data-pagespeed-lazy-src",
            "data-echo",
            "data-lazyload",
            "data-img-src",
            "data-img-url",
            "data-native-src",
            "data-srv");
    private static final List<String> LAZY_SETS = List.of("data-srcset", "data-lazy-srcset", "data-original-set");
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?:blank|spacer|placeholder|lazy(?:load)?|transparent|pixel|loading|clear|dot|1x1|grey|gray)[-_.0-9a-z]{0,12}\\.(?:gif|png|svg)");
    private static final Pattern SPACER =
            Pattern.compile("(?:spacer|pixel|clear|blank|transparent|1x1|shim|corner)[-_0-9a-z]{0,12}\\.gif");
    private static final Pattern META_CREDIT =
            Pattern.compile("\"(credit|copyright)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.){1,300})\"");
    private static final Pattern LAZY_CLASS = Pattern.compile("(?i)(?:^|[\\s_-])lazy");
    private static final int MAX_TITLE = 300;
    private static final int MAX_ALT = 1_000;
    private static final int MAX_SPACER_SIZE = 2;

    private final Reading reading;
    private final Addresses addresses;

    /** Creates a reader of the images in one source. */
    public Photos(Reading reading, Addresses addresses) {
        this.reading = reading;
        this.addresses = addresses;
    }

    /**
     * Returns the photo of an {@code img} or {@code picture}. If there is none, the element is reported, and the result
     * is {@code null}.
     */
    public @Nullable Photo read(Element element) {
        boolean picture = element.normalName().equals("picture");
        Element image = picture ? element.selectFirst("img") : element;
        if (picture) {
            reportOthers(element, image);
        }
        if (image == null) {
            reading.leaveOut(element, "has no image");
            return null;
        }
        Dimensions size = Lengths.size(image);
        if (size == null ? isTiny(image) : isTiny(size)) {
            reading.leaveOut(image, "is a tracking pixel or a spacer");
            return null;
        }
        List<Rendition> renditions = renditions(image, picture ? Children.named(element, "source") : List.of(), size);
        if (renditions.isEmpty() || isSpacer(renditions)) {
            leaveOut(image, renditions.isEmpty());
            return null;
        }
        return photo(image, renditions);
    }

    private void reportOthers(Element picture, @Nullable Element image) {
        String text = Reading.text(picture);
        if (!text.isEmpty()) {
            reading.leaveOut(picture, text, "is text within a picture");
        }
        for (Element other : picture.select("img")) {
            if (other != image) {
                reading.leaveOut(other, Reading.tag(other), "is a second image of a picture");
            }
        }
    }

    private void leaveOut(Element image, boolean noAddress) {
        String alt = image.attr("alt");
        String value = alt.isBlank() ? Reading.tag(image) : alt + " " + Reading.tag(image);
        reading.leaveOut(image, value, noAddress ? "has no web address" : "is a spacer");
    }

    private Photo photo(Element image, List<Rendition> renditions) {
        Photo.Builder photo = Photo.builder(renditions.get(0)).renditions(renditions);
        photo.alt(image.hasAttr("alt") ? alt(image) : null);
        photo.credit(credit(image));
        String title = image.attr("title").trim();
        if (!title.isEmpty() && !title.equals(image.attr("alt").trim())) {
            String line = CleanText.lineOrNull(title, MAX_TITLE);
            photo.title(line);
            if (line == null) {
                reading.leaveOut(image, title, "is not a title of at most 300 characters");
            }
        }
        return photo.build();
    }

    private String alt(Element image) {
        String raw = image.attr("alt");
        String alt = CleanText.line(raw);
        if (CleanText.length(alt) > MAX_ALT) {
            int end = alt.offsetByCodePoints(0, MAX_ALT);
            reading.leaveOut(image, alt.substring(end), "is beyond the 1,000 characters of a description");
            return alt.substring(0, end).strip();
        }
        return alt;
    }

    private static @Nullable MediaCredit credit(Element image) {
        String meta = image.attr("data-image-meta");
        if (meta.isEmpty()) {
            return null;
        }
        Matcher fact = META_CREDIT.matcher(meta);
        String credit = null;
        String copyright = null;
        while (fact.find()) {
            if (fact.group(1).equals("credit")) {
                credit = JsonText.unescaped(fact.group(2));
            } else {
                copyright = JsonText.unescaped(fact.group(2));
            }
        }
        String words = credit == null || credit.isBlank() ? copyright : credit;
        return words == null ? null : Credits.of(words);
    }

    private List<Rendition> renditions(Element image, List<Element> sources, @Nullable Dimensions size) {
        List<Rendition> renditions = new ArrayList<>();
        Url own = address(image);
        if (own != null) {
            renditions.add(new Rendition(own, size, null, null, null));
        }
        SourceSets sets = new SourceSets(addresses, size, own);
        sets.add(set(image), null, renditions);
        for (Element source : sources) {
            if (source.hasAttr("media")) {
                reading.leaveOut(
                        source, source.attr("media"), "is a media condition, which files of photos do not have");
            }
            sets.add(set(source), source.attr("type"), renditions);
        }
        if (own != null && renditions.size() > 1 && !sets.namesOwn() && isPreview(image, own, size, renditions)) {
            renditions.remove(0);
            reading.leaveOut(image, own.text(), "is shown until the image is loaded");
        }
        return renditions;
    }

    /** Returns whether the file in {@code src} only stands in for the files of a set that a script loads. */
    private boolean isPreview(Element image, Url own, @Nullable Dimensions size, List<Rendition> renditions) {
        boolean lazySet = LAZY_CLASS.matcher(image.attr("class")).find()
                && image.attr("srcset").isBlank()
                && !set(image).isBlank()
                && hasWidth(size == null ? 1 : size.width(), renditions.subList(1, renditions.size()));
        return own.equals(addresses.web(image.attr("src"))) && (lazySet || isPlaceholder(own));
    }

    private static boolean hasWidth(int width, List<Rendition> files) {
        return files.stream()
                .anyMatch(file -> file.pixels() != null && file.pixels().width() >= width);
    }

    private static String set(Element element) {
        String set = element.attr("srcset");
        for (int i = 0; i < LAZY_SETS.size() && (set.isBlank() || set.trim().startsWith("data:")); i++) {
            set = element.hasAttr(LAZY_SETS.get(i)) ? element.attr(LAZY_SETS.get(i)) : set;
        }
        return set;
    }

    private @Nullable Url address(Element image) {
        Url own = image.attr("src").trim().startsWith("#") ? null : addresses.web(image.attr("src"));
        boolean placeholder = own == null
                || isPlaceholder(own)
                || LAZY_CLASS.matcher(image.attr("class")).find();
        Url found = placeholder ? null : own;
        for (String name : LAZY) {
            Url lazy = image.hasAttr(name) ? addresses.web(image.attr(name)) : null;
            if (lazy != null && found == null) {
                found = lazy;
            } else if (lazy != null && !lazy.equals(found)) {
                reading.leaveOut(image, lazy.text(), "is another file of the image: " + name);
            }
        }
        return found == null ? own : found;
    }

    private static boolean isPlaceholder(Url url) {
        String name = Addresses.fileName(url);
        return !name.endsWith(".jpg") && PLACEHOLDER.matcher(name).matches();
    }

    private static boolean isSpacer(List<Rendition> renditions) {
        return renditions.size() == 1
                && renditions.get(0).url().text().endsWith(".gif")
                && SPACER.matcher(Addresses.fileName(renditions.get(0).url())).matches();
    }

    private static boolean isTiny(Dimensions size) {
        return size.width() <= MAX_SPACER_SIZE && size.height() != null && size.height() <= MAX_SPACER_SIZE;
    }

    private static boolean isTiny(Element image) {
        return isTiny(image.attr("width")) || isTiny(image.attr("height"));
    }

    private static boolean isTiny(String length) {
        int pixels = Lengths.pixels(length);
        return pixels >= 0 && pixels <= 1 && !length.isBlank();
    }

    /** Returns whether an address leads to a file of the photo or to any other image file. */
    public static boolean linksToImageFile(Url url, Photo photo) {
        return photo.renditions().stream().anyMatch(file -> file.url().equals(url))
                || Addresses.fileName(url).matches(".*\\.(?:jpe?g|png|gif|webp|avif|svg)");
    }
}
