package org.standfirst.image;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.standfirst.Dimensions;
import org.standfirst.Rendition;

/**
 * Uses of a photo outside of the text of a page. Each use needs one file.
 *
 * <p>A file of unknown type counts as supported, since most are. A file of unknown width is chosen if no file has a
 * suitable width: it is probably the original.
 */
public enum ImageUse {
    /**
     * Social networks and search engines: of the files at least 1,200 pixels wide, as Google recommends, the one
     * nearest to 16:9; of equally near ones the narrowest.
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

    /** The penalty of a file of unknown width. */
    private static final double DOUBT = 0.01;

    private static final double WIDE = 16.0 / 9;

    /**
     * The precision of the distance from 16:9: shapes whose distance rounds to the same number of 20ths count as
     * equally near.
     */
    private static final int STEPS = 20;

    /** 16:9, 4:3 and 1:1, which search engines recommend, and one of the site's own. */
    private static final int MAX_SHAPES = 4;

    /** The minimum number of pixels that Google recommends. */
    private static final int MIN_AREA = 50_000;

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
        return files.isEmpty()
                ? null
                : files.size() == 1
                        ? files.get(0)
                        : files.stream().min(order(files)).orElseThrow();
    }

    /** Returns the best file, followed by the best one of each other shape, for search engines to choose from. */
    public List<Rendition> chooseShapes(List<Rendition> files) {
        List<Rendition> chosen = new ArrayList<>();
        files.stream().sorted(order(files)).forEach(file -> {
            if (chosen.isEmpty() || chosen.size() < MAX_SHAPES && isShape(file, chosen)) {
                chosen.add(file);
            }
        });
        return chosen;
    }

    /** Returns whether the type and width of a file fit this use, as far as they are known. */
    public boolean fits(Rendition file) {
        int width = PageImage.width(file);
        return isAccepted(file) && (width == 0 || width >= minWidth && width <= maxWidth);
    }

    private boolean isShape(Rendition file, List<Rendition> chosen) {
        Dimensions pixels = file.pixels();
        return pixels != null
                && pixels.height() != null
                && isAccepted(file)
                && (long) pixels.width() * pixels.height() >= MIN_AREA
                && chosen.stream().noneMatch(other -> PageImage.sameShape(other, file));
    }

    private boolean isAccepted(Rendition file) {
        ImageType type = ImageType.of(file);
        return type == null || types.contains(type);
    }

    private Comparator<Rendition> order(List<Rendition> files) {
        Comparator<Rendition> order = comparingInt(this::typeRank);
        Comparator<Rendition> byMisfit = comparingDouble(this::misfit);
        return switch (this) {
            case SHARING ->
                order.thenComparing(byMisfit)
                        .thenComparingLong(ImageUse::fromWide)
                        .thenComparingInt(ImageUse::rarity)
                        .thenComparingInt(PageImage::width);
            case MAIL ->
                order.thenComparing(file -> !PageImage.sameShape(files.get(0), file))
                        .thenComparing(byMisfit)
                        .thenComparingInt(file -> -PageImage.width(file));
            case THUMBNAIL, POSTER ->
                order.thenComparing(byMisfit).thenComparingInt(PageImage::width).thenComparingInt(ImageUse::rarity);
        };
    }

    /** Returns 0 for a type that fits; for other types a number that is higher the fewer programs support the type. */
    private int typeRank(Rendition file) {
        return isAccepted(file) ? 0 : requireNonNull(ImageType.of(file)).ordinal() + 1;
    }

    /** Returns the factor by which a file is too narrow or too wide; 1 if it fits. */
    private double misfit(Rendition file) {
        int width = PageImage.width(file);
        return width == 0
                ? Math.max(1, UNKNOWN_WIDTH / maxWidth) + DOUBT
                : Math.max(1, Math.max((double) minWidth / width, (double) width / maxWidth));
    }

    /** Returns the distance in steps of a file's shape from 16:9; one step if the shape is not known. */
    private static long fromWide(Rendition file) {
        Dimensions pixels = file.pixels();
        if (pixels == null || pixels.height() == null || pixels.width() < 1 || pixels.height() < 1) {
            return 1;
        }
        double ratio = (double) pixels.width() / pixels.height();
        return Math.round((Math.max(ratio / WIDE, WIDE / ratio) - 1) * STEPS);
    }

    /** Returns 0 for a type that every program supports, 1 for an unknown type, 2 for any other. */
    private static int rarity(Rendition file) {
        ImageType type = ImageType.of(file);
        return type == null ? 1 : UNIVERSAL.contains(type) ? 0 : 2;
    }
}
