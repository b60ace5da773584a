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

/**
 * The files of a photo for a browser to choose from, by type and then by width. All have the shape of the first file,
 * as far as known.
 */
public final class PageImage {
    /** Compact formats that not all browsers support, in order of preference. */
    private static final List<ImageType> MODERN = List.of(ImageType.JXL, ImageType.AVIF, ImageType.WEBP);

    /**
     * In pixels. A modern format whose widest file has at least this width is offered, even if another format has a
     * wider file.
     */
    private static final int MIN_MODERN_WIDTH = 1_200;

    private static final Comparator<Rendition> BY_WIDTH = Comparator.comparingInt(PageImage::width);

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
        Rendition first = files.get(0);
        if (files.size() == 1) {
            return new PageImage(first, files, Map.of());
        }
        List<Typed> shaped = new ArrayList<>(files.size());
        for (Rendition file : files) {
            if (sameShape(first, file)) {
                shaped.add(new Typed(file, ImageType.of(file)));
            }
        }
        Typed chosen = shaped.get(0);
        for (Typed other : shaped) {
            chosen = other.supportRank() < chosen.supportRank() ? other : chosen;
        }
        List<Rendition> widths = byWidth(chosen::isLike, shaped);
        return new PageImage(chosen.file, widths, sources(chosen.type, widest(widths), shaped));
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

    private static Map<ImageType, List<Rendition>> sources(
            @Nullable ImageType fallback, int width, List<Typed> shaped) {
        Map<ImageType, List<Rendition>> sources = new LinkedHashMap<>();
        for (ImageType type : MODERN) {
            List<Rendition> widths = type == fallback ? List.of() : byWidth(file -> file.type == type, shaped);
            if (!widths.isEmpty()) {
                int widest = widest(widths);
                if (widest == 0 || widest >= Math.min(width, MIN_MODERN_WIDTH)) {
                    sources.put(type, widths);
                }
            }
        }
        return Collections.unmodifiableMap(sources);
    }

    /**
     * Returns one file of each width, the narrowest first, of the files that meet {@code condition}; only the first of
     * them if its width is not known.
     */
    private static List<Rendition> byWidth(Predicate<Typed> condition, List<Typed> files) {
        List<Rendition> sorted = new ArrayList<>();
        for (Typed each : files) {
            if (condition.test(each)) {
                sorted.add(each.file);
            }
        }
        if (!sorted.isEmpty() && width(sorted.get(0)) == 0) {
            return List.of(sorted.get(0));
        }
        sorted.sort(BY_WIDTH); // stable, so that the first file of a width stays first
        List<Rendition> widths = new ArrayList<>(sorted.size());
        int last = 0;
        for (Rendition file : sorted) {
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
