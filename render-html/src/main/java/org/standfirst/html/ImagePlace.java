package org.standfirst.html;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.standfirst.body.Figure;

/**
 * The place of a photo, which determines its width. Used by {@link HtmlRenderer.Builder#imageSizes(ImagePlace,
 * String)}. The default {@code sizes} of a place are the widths in the built-in themes, which depend on their
 * {@linkplain Theme#withMeasure measure}.
 */
public enum ImagePlace {
    /** In or above the text, with the width of the text. */
    COLUMN,
    /** In the text, but wider than the text: {@link Figure.Placement#WIDE}. */
    WIDE,
    /** In the text, as wide as the window: {@link Figure.Placement#FULL}. */
    FULL,
    /** At the start side, beside the text: {@link Figure.Placement#START}. */
    START,
    /** At the end side, beside the text: {@link Figure.Placement#END}. */
    END,
    /** In a gallery of several photos with the width of the text. */
    GALLERY,
    /** In a gallery of several photos that is wider than the text. */
    WIDE_GALLERY,
    /** In a box, with any placement. */
    BOX,
    /** In a gallery of several photos in a box. */
    BOX_GALLERY,
    /** On the card of an author or a publication. */
    CARD;

    /** The {@code sizes} attribute of each place in the built-in themes. */
    static final Map<ImagePlace, String> DEFAULT_SIZES = allSizes(Theme.MEASURE, Theme.WIDE);

    // the lengths in base.css, in rem
    private static final double PAGE_PADDING = 2;
    private static final double BOX_PADDING = 2.25;
    private static final double GALLERY_GAP = 1;
    private static final double TWO_GALLERY_COLUMNS = 33;
    private static final double SIDE_BY_SIDE = 40;

    /** Returns the {@code sizes} attribute for these widths of the text and of wide photos, in rem. */
    String sizes(double measure, double wide) {
        return switch (this) {
            case COLUMN -> column(measure, PAGE_PADDING);
            case WIDE -> column(wide, PAGE_PADDING);
            case FULL -> "100vw";
            case START, END -> side(measure);
            case GALLERY -> gallery(measure, PAGE_PADDING);
            case WIDE_GALLERY -> gallery(wide, PAGE_PADDING);
            case BOX -> column(measure - BOX_PADDING, PAGE_PADDING + BOX_PADDING);
            case BOX_GALLERY -> gallery(measure - BOX_PADDING, PAGE_PADDING + BOX_PADDING);
            case CARD -> "4.5rem";
        };
    }

    /** Returns the {@code sizes} attribute for {@link Theme#broadsheet}. */
    public String sizes() {
        return requireNonNull(DEFAULT_SIZES.get(this));
    }

    /** Returns the {@code sizes} attribute of each place. */
    static Map<ImagePlace, String> allSizes(double measure, double wide) {
        Map<ImagePlace, String> sizes = new EnumMap<>(ImagePlace.class);
        for (ImagePlace place : values()) {
            sizes.put(place, place.sizes(measure, wide));
        }
        return Collections.unmodifiableMap(sizes);
    }

    private static String column(double width, double padding) {
        return from(width + padding, rem(width)) + window(100, padding);
    }

    private static String gallery(double width, double padding) {
        return width < TWO_GALLERY_COLUMNS
                ? column(width, padding)
                : from(width + padding, rem((width - GALLERY_GAP) / 2))
                        + from(TWO_GALLERY_COLUMNS + padding, window(50, (padding + GALLERY_GAP) / 2))
                        + window(100, padding);
    }

    /**
     * Returns the sizes of a photo that is 38 % of the width of the text, or 20rem wide if the window has room beside
     * the text.
     */
    private static String side(double measure) {
        double column = measure + PAGE_PADDING;
        String full = column < SIDE_BY_SIDE ? from(column, rem(measure)) : "";
        String narrow = column > SIDE_BY_SIDE ? from(SIDE_BY_SIDE, window(38, .38 * PAGE_PADDING)) : "";
        return from(72, "20rem")
                + from(Math.max(column, SIDE_BY_SIDE), rem(.38 * measure))
                + narrow
                + full
                + window(100, PAGE_PADDING);
    }

    private static String from(double window, String size) {
        return "(min-width: " + rem(window) + ") " + size + ", ";
    }

    private static String window(int percent, double less) {
        return "calc(" + percent + "vw - " + rem(less) + ")";
    }

    private static String rem(double length) {
        String number = BigDecimal.valueOf(Math.round(length * 1_000), 3)
                .stripTrailingZeros()
                .toPlainString();
        return (number.startsWith("0.") ? number.substring(1) : number) + "rem";
    }
}
