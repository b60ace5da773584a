package org.standfirst.image;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.standfirst.Dimensions;
import org.standfirst.Rendition;
import org.standfirst.internal.Lists;

/**
 * The files of a photo for a browser to choose from, by type and then by width. All have the shape of the first file,
 * as far as known. If current browsers show none of that shape, they have the shape of the first file that browsers
 * show.
 */
public final class PageImage {
    /** Compact formats that not all browsers support, in order of preference. */
    private static final List<ImageType> MODERN = List.of(ImageType.JXL, ImageType.AVIF, ImageType.WEBP);

    /**
     * In pixels. A modern format whose widest file has at least this width is offered, even if another format has a
     * wider file.
     */
    private static final int MIN_MODERN_WIDTH = 1_200;

    private static final Comparator<Rendition> BY_WIDTH = (one, other) -> Integer.compare(width(one), width(other));

    private final Rendition file;
    private final List<Rendition> widths;
    private final Map<ImageType, List<Rendition>> sources;

    private PageImage(Rendition file, List<Rendition> widths, Map<ImageType, List<Rendition>> sources) {
        this.file = file;
        this.widths = widths;
        this.sources = sources;
    }

    /** Returns the image of {@code files}, which must not be empty. */
    public static PageImage of(List<Rendition> files) {
        return files instanceof ImageFiles known ? known.pageImage() : grouped(files);
    }

    /** Returns a new image of {@code files}, which must not be empty. */
    static PageImage grouped(List<Rendition> files) {
        Rendition first = files.get(0);
        if (files.size() == 1) {
            return new PageImage(first, files, Map.of());
        }
        List<Rendition> shaped = Lists.filtered(files, file -> sameShape(first, file));
        if (shaped.size() < files.size() && shaped.stream().noneMatch(PageImage::isShownByBrowsers)) {
            return ofShown(files);
        }
        return ofShape(first, shaped);
    }

    /** Returns the image of files of several shapes, in the shape of the first file that browsers show. */
    private static PageImage ofShown(List<Rendition> files) {
        Rendition shown =
                files.stream().filter(PageImage::isShownByBrowsers).findFirst().orElse(files.get(0));
        return ofShape(shown, Lists.filtered(files, file -> sameShape(shown, file)));
    }

    private static boolean isShownByBrowsers(Rendition file) {
        ImageType type = ImageType.of(file);
        return type == null || type.compareTo(ImageType.JXL) < 0;
    }

    private static PageImage ofShape(Rendition first, List<Rendition> shaped) {
        return haveOneType(shaped) ? new PageImage(first, byWidth(shaped), Map.of()) : ofSeveralTypes(shaped);
    }

    private static boolean haveOneType(List<Rendition> files) {
        ImageType type = ImageType.of(files.get(0));
        for (int i = 1; i < files.size(); i++) {
            if (ImageType.of(files.get(i)) != type) {
                return false;
            }
        }
        return true;
    }

    private static PageImage ofSeveralTypes(List<Rendition> files) {
        List<Typed> typed = new ArrayList<>(files.size());
        for (Rendition file : files) {
            typed.add(new Typed(file, ImageType.of(file)));
        }
        Typed chosen = typed.get(0);
        for (Typed other : typed) {
            chosen = other.supportRank() < chosen.supportRank() ? other : chosen;
        }
        List<Rendition> widths = byWidth(matching(chosen::isLike, typed));
        return new PageImage(chosen.file, widths, sources(chosen.type, widest(widths), typed));
    }

    /** A file and its type, if known. */
    private record Typed(Rendition file, @Nullable ImageType type) {
        /**
         * Returns 0 for a type that every browser supports, and for an unknown type; otherwise a number that is higher
         * the fewer browsers support the type.
         */
        int supportRank() {
            return type == null || type.compareTo(ImageType.WEBP) < 0 ? 0 : type.ordinal();
        }

        /** Returns whether two files can be in one list of widths. */
        boolean isLike(Typed other) {
            return type == other.type || (type == null || other.type == null) && supportRank() == other.supportRank();
        }
    }

    /** Returns the file for browsers that cannot choose, of a type that all browsers support if there is one. */
    public Rendition file() {
        return file;
    }

    /**
     * Returns the files of the type of {@link #file}, one of each width, the narrowest first; only {@link #file} if its
     * width is unknown.
     */
    public List<Rendition> widths() {
        return widths;
    }

    /**
     * Returns the files of each other type, one of each width, the narrowest first; types are in order of preference.
     */
    public Map<ImageType, List<Rendition>> sources() {
        return sources;
    }

    /** Returns whether two files have the same shape, as far as known. */
    static boolean sameShape(Rendition one, Rendition other) {
        Dimensions pixels = one.pixels();
        Dimensions others = other.pixels();
        return one == other || pixels == null || others == null || pixels.sameShape(others);
    }

    private static Map<ImageType, List<Rendition>> sources(@Nullable ImageType fallback, int width, List<Typed> files) {
        Map<ImageType, List<Rendition>> sources = new LinkedHashMap<>();
        for (ImageType type : MODERN) {
            List<Rendition> matching = type == fallback ? List.of() : matching(file -> file.type == type, files);
            if (!matching.isEmpty()) {
                List<Rendition> widths = byWidth(matching);
                int widest = widest(widths);
                if (widest == 0 || widest >= Math.min(width, MIN_MODERN_WIDTH)) {
                    sources.put(type, widths);
                }
            }
        }
        return Collections.unmodifiableMap(sources);
    }

    private static List<Rendition> matching(Predicate<Typed> condition, List<Typed> files) {
        List<Rendition> matching = new ArrayList<>(files.size());
        for (Typed each : files) {
            if (condition.test(each)) {
                matching.add(each.file);
            }
        }
        return matching;
    }

    /** Returns one file of each width, the narrowest first; only the first file if its width is not known. */
    private static List<Rendition> byWidth(List<Rendition> files) {
        if (width(files.get(0)) == 0) {
            return List.of(files.get(0));
        }
        List<Rendition> sorted = new ArrayList<>(files);
        sorted.sort(BY_WIDTH); // stable, so that the first file of a width stays first
        List<Rendition> widths = new ArrayList<>(files.size());
        int last = 0;
        for (int i = 0; i < sorted.size(); i++) {
            Rendition file = sorted.get(i);
            if (width(file) > last) {
                last = width(file);
                widths.add(file);
            }
        }
        return Collections.unmodifiableList(widths);
    }

    private static int widest(List<Rendition> widths) {
        return width(widths.get(widths.size() - 1));
    }

    /** Returns the width of a file, or 0 if it is not known. */
    static int width(Rendition file) {
        Dimensions pixels = file.pixels();
        return pixels == null ? 0 : Math.max(0, pixels.width());
    }
}
