package org.standfirst.ingest.body;

import java.util.Collections;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.standfirst.Photo;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.ingest.source.Reading;
import org.standfirst.ingest.text.Format;

/** Reads the images and frames for browsers without scripts, without copies of the image before or after them. */
final class Noscripts {
    /** The maximum number of elements around an image that are searched for a repeated image. */
    private static final int MAX_WRAPPERS = 3;

    private final Flow flow;

    Noscripts(Flow flow) {
        this.flow = flow;
    }

    void read(Element noscript, Format format) {
        if (!Reading.text(noscript).isEmpty()) {
            flow.readers.reading.leaveOut(noscript, "is for browsers without scripts");
        }
        List<Element> content = noscript.select("img, iframe");
        if (content.isEmpty()) {
            return;
        }
        Neighbors neighbors = neighbors(noscript);
        for (Element each : content) {
            if (each.normalName().equals("iframe")
                    ? !isFrame(noscript.previousElementSibling())
                    : !isCopy(each, neighbors)) {
                flow.node(each, format);
            }
        }
    }

    private static boolean isFrame(@Nullable Element before) {
        return before != null && before.normalName().equals("iframe");
    }

    /**
     * The images around an element for browsers without scripts.
     *
     * @param next the lazy image after the element
     * @param previous the image before the element, which is lazy or adjacent
     * @param replaced the lazy and adjacent image before the element, which any image in the element replaces
     */
    private record Neighbors(
            @Nullable Photo next,
            @Nullable Photo previous,
            @Nullable Photo replaced) {

        /** Returns the photo of which {@code copy} is a copy, or {@code null} if there is none. */
        @Nullable
        Photo original(Photo copy) {
            return sharesFile(next, copy) ? next : sharesFile(previous, copy) ? previous : replaced;
        }
    }

    private Neighbors neighbors(Element noscript) {
        Element before = noscript.previousElementSibling();
        before = before == null && noscript.parent() != null ? noscript.parent().previousElementSibling() : before;
        Element adjacent = before != null && isImage(before) ? before : null;
        Photo lazy = lazyPhoto(onlyImage(before));
        return new Neighbors(
                lazyPhoto(onlyImage(noscript.nextElementSibling())),
                adjacent == null || lazy != null ? lazy : photo(adjacent),
                adjacent == null ? null : lazy);
    }

    /** Returns an image that is alone within paragraphs or other elements, or {@code null} if there is none. */
    private static @Nullable Element onlyImage(@Nullable Element element) {
        Element inner = element;
        for (int depth = 0; inner != null && depth < MAX_WRAPPERS && !isImage(inner); depth++) {
            inner = inner.childNodeSize() == 1 ? inner.firstElementChild() : null;
        }
        return inner != null && isImage(inner) ? inner : null;
    }

    private static boolean isImage(Element element) {
        return element.normalName().equals("img") || element.normalName().equals("picture");
    }

    private @Nullable Photo lazyPhoto(@Nullable Element image) {
        return image != null && isLazy(image) ? photo(image) : null;
    }

    private static boolean isLazy(Element image) {
        return image.stream()
                .anyMatch(each -> each.attributes().asList().stream()
                        .anyMatch(attribute -> attribute.getKey().startsWith("data-")
                                && attribute.getKey().contains("src")));
    }

    /** Returns the photo of an image without omissions, which are reported where the image itself is read. */
    private @Nullable Photo photo(Element image) {
        int count = flow.readers.reading.omissions().size();
        Photo photo = flow.readers.photos.read(image);
        flow.readers.reading.removeOmissionsAfter(count);
        return photo;
    }

    /** Returns whether an image is a copy. The texts and files that only the copy has are reported. */
    private boolean isCopy(Element image, Neighbors neighbors) {
        Photo copy = photo(image);
        Photo original = copy == null ? null : neighbors.original(copy);
        if (copy == null || original == null) {
            return false;
        }
        report(copy.alt(), original.alt(), image);
        report(copy.title(), original.title(), image);
        List<Url> files = urls(original);
        urls(copy).stream().filter(file -> !files.contains(file)).forEach(file -> report(file.text(), null, image));
        return true;
    }

    private void report(@Nullable String value, @Nullable String original, Element image) {
        if (value != null && !value.isEmpty() && !value.equals(original)) {
            flow.readers.reading.leaveOut(image, value, "is only in the copy of an image for browsers without scripts");
        }
    }

    private static boolean sharesFile(@Nullable Photo one, Photo other) {
        return one != null && !Collections.disjoint(urls(one), urls(other));
    }

    private static List<Url> urls(Photo photo) {
        return photo.renditions().stream().map(Rendition::url).toList();
    }
}
