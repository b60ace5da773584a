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
 * Uses of a photo outside of the text of a page, each of which takes one file.
 *
 * <p>A file of unknown type is taken for one that can be shown, since most are. A file of unknown width is taken where no file
 * has a fitting width: it is probably the original.
 */
public enum ImageUse {
    /**
     * Social networks and search engines: at least 1,200 pixels wide, as Google recommends; of those the one whose shape is
     * nearest to 16:9, and the narrowest of that shape.
     */
    SHARING(1_200, Integer.MAX_VALUE, ImageType.JPEG, ImageType.PNG, ImageType.GIF, ImageType.WEBP),
    /** Mails and feeds: 600 to 1,200 pixels wide, the widest of those; of the shape of the first file. */
    MAIL(600, 1_200, ImageType.JPEG, ImageType.PNG, ImageType.GIF),
    /** A small image beside a link: the narrowest that is sharp where a pixel of CSS is two of the screen. */
    THUMBNAIL(256, Integer.MAX_VALUE, ImageType.JPEG, ImageType.PNG, ImageType.GIF, ImageType.SVG, ImageType.WEBP),
    /** A still image in place of a video: the narrowest that is sharp over the width of the text. */
    POSTER(1_200, Integer.MAX_VALUE, ImageType.JPEG, ImageType.PNG, ImageType.GIF, ImageType.SVG, ImageType.WEBP);

    /** In pixels: how wide a file of unknown width is taken to be. */
    private static final double UNKNOWN_WIDTH = 2_400;

    /** How much worse than a file of known width one of unknown width is. */
    private static final double DOUBT = 0.01;

    private static final double WIDE = 16.0 / 9;

    /** Shapes that differ less than one in so many count as equally near to 16:9. */
    private static final int STEPS = 20;

    /** Wide, classic and square, as search engines ask for them, and one of the site's own. */
    private static final int MAX_SHAPES = 4;

    /** Google asks for at least so many pixels. */
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

    /** Returns the best file for this use, one of an unfitting type or width if there is no other; {@code null} for none. */
    public @Nullable Rendition choose(List<Rendition> files) {
        return files.isEmpty()
                ? null
                : files.size() == 1
                        ? files.get(0)
                        : files.stream().min(order(files)).orElseThrow();
    }

    /** Returns the best file, and after it the best one of each other shape, as search engines choose among them. */
    public List<Rendition> chooseShapes(List<Rendition> files) {
        List<Rendition> chosen = new ArrayList<>();
        files.stream().sorted(order(files)).forEach(file -> {
            if (chosen.isEmpty() || chosen.size() < MAX_SHAPES && isShape(file, chosen)) {
                chosen.add(file);
            }
        });
        return chosen;
    }

    /** Returns whether a file has a type and a width that fit this use, as far as they are known. */
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

    /** Returns 0 for a type that fits; for the others the more, the fewer programs show it. */
    private int typeRank(Rendition file) {
        return isAccepted(file) ? 0 : requireNonNull(ImageType.of(file)).ordinal() + 1;
    }

    /** Returns how many times too narrow or too wide a file is: 1 if it fits. */
    private double misfit(Rendition file) {
        int width = PageImage.width(file);
        return width == 0
                ? Math.max(1, UNKNOWN_WIDTH / maxWidth) + DOUBT
                : Math.max(1, Math.max((double) minWidth / width, (double) width / maxWidth));
    }

    /** Returns in steps how far the shape of a file is from 16:9; one step if it is not known. */
    private static long fromWide(Rendition file) {
        Dimensions pixels = file.pixels();
        if (pixels == null || pixels.height() == null || pixels.width() < 1 || pixels.height() < 1) {
            return 1;
        }
        double ratio = (double) pixels.width() / pixels.height();
        return Math.round((Math.max(ratio / WIDE, WIDE / ratio) - 1) * STEPS);
    }

    /** Returns 0 for what every program shows, 1 for what is not known, else 2. */
    private static int rarity(Rendition file) {
        ImageType type = ImageType.of(file);
        return type == null ? 1 : UNIVERSAL.contains(type) ? 0 : 2;
    }
}
