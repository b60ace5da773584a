package org.standfirst.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.standfirst.Dimensions;
import org.standfirst.Rendition;
import org.standfirst.internal.Lists;

/**
 * Uses of a photo outside of the text of a page. Each use needs one file.
 *
 * <p>A file of unknown type counts as supported, since most are. A file of unknown width is chosen if no file has a
 * suitable width: it is probably the original.
 */
public enum ImageUse {
    /**
     * Social networks and search engines: of the files at least 1,200 pixels wide, as Google recommends, the file whose
     * shape is nearest to 16:9; of several such files, the narrowest.
     */
    SHARING(1_200, Integer.MAX_VALUE, ImageType.JPEG, ImageType.PNG, ImageType.GIF, ImageType.WEBP),
    /** Mails and feeds: the widest file from 600 to 1,200 pixels that has the shape of the first file. */
    MAIL(600, 1_200, ImageType.JPEG, ImageType.PNG, ImageType.GIF),
    /** A small image beside a link: the narrowest file that is sharp at two device pixels for each CSS pixel. */
    THUMBNAIL(256, Integer.MAX_VALUE, ImageType.JPEG, ImageType.PNG, ImageType.GIF, ImageType.SVG, ImageType.WEBP),
    /** A still image in place of a video: the narrowest file that is sharp at the width of the text. */
    POSTER(1_200, Integer.MAX_VALUE, ImageType.JPEG, ImageType.PNG, ImageType.GIF, ImageType.SVG, ImageType.WEBP);

    /** The assumed width in pixels of a file of unknown width. */
    private static final double UNKNOWN_WIDTH = 2_400;

    /** The additional penalty of a file of unknown width. */
    private static final double UNKNOWN_WIDTH_PENALTY = 0.01;

    private static final double WIDE_RATIO = 16.0 / 9;

    /**
     * The precision of the distance from 16:9: shapes whose distance rounds to the same number of 20ths count as
     * equally near.
     */
    private static final int STEPS_PER_UNIT = 20;

    /** The maximum number of shapes: 16:9, 4:3 and 1:1, which search engines recommend, and one of the site's own. */
    private static final int MAX_SHAPES = 4;

    /** The minimum number of pixels that Google recommends. */
    private static final int MIN_AREA = 50_000;

    /** In pixels; social networks do not show images with a smaller width or height. */
    private static final int MIN_SHARED = 200;

    private static final Set<ImageType> UNIVERSAL = EnumSet.of(ImageType.JPEG, ImageType.PNG, ImageType.GIF);

    private final int minWidth;
    private final int maxWidth;
    private final Set<ImageType> types;

    ImageUse(int minWidth, int maxWidth, ImageType type, ImageType... more) {
        this.minWidth = minWidth;
        this.maxWidth = maxWidth;
        this.types = EnumSet.of(type, more);
    }

    /**
     * Returns the best file for this use, even if its type or width does not fit; {@code null} if there are no files.
     */
    public @Nullable Rendition choose(List<Rendition> files) {
        return files.isEmpty() ? null : choose(files, files.get(0));
    }

    private Rendition choose(List<Rendition> files, Rendition first) {
        Rendition best = files.get(0);
        if (files.size() == 1) {
            return best;
        }
        double[] bestRank = rank(best, first);
        for (int i = 1; i < files.size(); i++) {
            double[] rank = rank(files.get(i), first);
            if (Arrays.compare(rank, bestRank) < 0) {
                best = files.get(i);
                bestRank = rank;
            }
        }
        return best;
    }

    /** Returns the best file, followed by the best file of each other shape. Search engines choose one of them. */
    List<Rendition> chooseShapes(List<Rendition> files) {
        List<Rendition> chosen = new ArrayList<>(MAX_SHAPES);
        List<Rendition> rest = files;
        while (!rest.isEmpty() && chosen.size() < MAX_SHAPES) {
            Rendition best = choose(rest, files.get(0));
            chosen.add(best);
            rest = ofOtherShapes(best, rest);
        }
        return Collections.unmodifiableList(chosen);
    }

    /**
     * Returns the best file of a photo for {@link #SHARING}, followed by the best file of each other shape, among the
     * files with absolute addresses, which other sites can fetch. The result is empty if there are none.
     */
    public static List<Rendition> shared(List<Rendition> files) {
        return files instanceof ImageFiles known ? known.shared() : chooseShared(files);
    }

    /** Returns whether a photo has a file with an absolute address whose type, if known, fits {@link #SHARING}. */
    public static boolean isShareable(List<Rendition> files) {
        List<Rendition> shared = shared(files);
        return !shared.isEmpty() && SHARING.typeRank(ImageType.of(shared.get(0))) == 0;
    }

    /** Returns whether a photo {@link #isShareable}, and its file is not too small to be shown, as far as known. */
    public static boolean isShownWhenShared(List<Rendition> files) {
        return isShareable(files) && !isSmallerThan(shared(files).get(0), MIN_SHARED, MIN_SHARED);
    }

    /** Returns whether the width or height of a file, as far as it is known, is less than a minimum in pixels. */
    public static boolean isSmallerThan(Rendition file, int minWidth, int minHeight) {
        Dimensions pixels = file.pixels();
        return pixels != null && (isBelow(minWidth, pixels.width()) || isBelow(minHeight, pixels.height()));
    }

    /** Returns whether a length is less than a minimum; a length of zero is not known. */
    private static boolean isBelow(int minimum, @Nullable Integer length) {
        return length != null && length > 0 && length < minimum;
    }

    /** Returns a new list of the files of {@link #shared}. */
    static List<Rendition> chooseShared(List<Rendition> files) {
        return SHARING.chooseShapes(Lists.filtered(files, file -> file.url().isAbsolute()));
    }

    /** Returns whether the type and width of a file fit this use, as far as they are known. */
    public boolean fits(Rendition file) {
        int width = PageImage.width(file);
        return typeRank(ImageType.of(file)) == 0 && (width == 0 || width >= minWidth && width <= maxWidth);
    }

    /** Returns the files that are large enough, of a type that fits, and of another shape than {@code chosen}. */
    private List<Rendition> ofOtherShapes(Rendition chosen, List<Rendition> files) {
        List<Rendition> others = new ArrayList<>();
        for (Rendition file : files) {
            if (hasLargeArea(file) && !PageImage.sameShape(chosen, file) && typeRank(ImageType.of(file)) == 0) {
                others.add(file);
            }
        }
        return others;
    }

    private static boolean hasLargeArea(Rendition file) {
        Dimensions pixels = file.pixels();
        return pixels != null && pixels.height() != null && (long) pixels.width() * pixels.height() >= MIN_AREA;
    }

    /** Returns the rank of a file: numbers that are compared one after the other; lower is better. */
    private double[] rank(Rendition file, Rendition first) {
        ImageType type = ImageType.of(file);
        int width = PageImage.width(file);
        double widthPenalty = widthPenalty(width);
        return switch (this) {
            case SHARING ->
                new double[] {typeRank(type), widthPenalty, distanceFromWide(file), supportRank(type), width};
            case MAIL -> new double[] {typeRank(type), PageImage.sameShape(first, file) ? 0 : 1, widthPenalty, -width};
            case THUMBNAIL, POSTER -> new double[] {typeRank(type), widthPenalty, width, supportRank(type)};
        };
    }

    /** Returns 0 for a type that fits; for other types a number that is higher the fewer programs support the type. */
    private int typeRank(@Nullable ImageType type) {
        return type == null || types.contains(type) ? 0 : type.ordinal() + 1;
    }

    /** Returns the factor by which a file is too narrow or too wide; 1 if it fits. */
    private double widthPenalty(int width) {
        return width == 0
                ? Math.max(1, UNKNOWN_WIDTH / maxWidth) + UNKNOWN_WIDTH_PENALTY
                : Math.max(1, Math.max((double) minWidth / width, (double) width / maxWidth));
    }

    /** Returns the distance in steps of a file's shape from 16:9; one step if the shape is not known. */
    private static long distanceFromWide(Rendition file) {
        Dimensions pixels = file.pixels();
        if (pixels == null || pixels.height() == null || pixels.width() < 1 || pixels.height() < 1) {
            return 1;
        }
        double ratio = (double) pixels.width() / pixels.height();
        return Math.round((Math.max(ratio / WIDE_RATIO, WIDE_RATIO / ratio) - 1) * STEPS_PER_UNIT);
    }

    /** Returns 0 for a type that every program supports, 1 for an unknown type, 2 for any other. */
    private static int supportRank(@Nullable ImageType type) {
        return type == null ? 1 : UNIVERSAL.contains(type) ? 0 : 2;
    }
}
