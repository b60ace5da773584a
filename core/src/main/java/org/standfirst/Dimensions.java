package org.standfirst;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.standfirst.validation.Advisory;
import org.standfirst.validation.MessageKeys;

/**
 * Width and height in pixels. The height may be unknown, as in HTML's {@code srcset}.
 *
 * @param width the width, which should be at least 1; omit an unknown size, for which some systems use 0
 * @param height the height, at least 1, or {@code null} if not known
 */
public record Dimensions(
        @Min(value = 1, groups = Advisory.class, message = MessageKeys.AT_LEAST_ADVICE)
        int width,

        @Min(value = 1, groups = Advisory.class, message = MessageKeys.AT_LEAST_ADVICE) @Nullable
        Integer height) {

    /** The maximum difference between the shapes of two files of one picture, as a fraction of the height. */
    private static final double TOLERANCE = 0.02;

    /** Returns dimensions of this width and height. */
    public static Dimensions of(int width, int height) {
        return new Dimensions(width, height);
    }

    /** Returns dimensions of unknown height. */
    public static Dimensions ofWidth(int width) {
        return new Dimensions(width, null);
    }

    /**
     * Returns whether two files of one picture have the same shape: the ratios of width to height differ by at most one
     * pixel or 2 %, which allows for rounding. An unknown height matches any shape.
     */
    public boolean sameShape(Dimensions other) {
        requireNonNull(other, "other");
        if (width < 1 || other.width < 1) {
            return false;
        }
        if (height == null || other.height == null) {
            return true;
        }
        if (height < 1 || other.height < 1) {
            return false;
        }
        // the expected and the actual height of the other, both multiplied by this width
        double expected = (double) height * other.width;
        double actual = (double) other.height * width;
        double onePixel = Math.max(width, other.width);
        return Math.abs(expected - actual) <= Math.max(onePixel, Math.max(expected, actual) * TOLERANCE);
    }
}
