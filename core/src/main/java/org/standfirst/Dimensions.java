package org.standfirst;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.standfirst.validation.Advisory;
import org.standfirst.validation.MessageKeys;

/**
 * Width and height in pixels. The width alone is what HTML's {@code srcset} gives of a file.
 *
 * @param width at least 1; systems have 0 for a size that is not known, which is better left out
 * @param height at least 1, or {@code null} if not known
 */
public record Dimensions(
        @Min(value = 1, groups = Advisory.class, message = MessageKeys.AT_LEAST_ADVICE)
        int width,

        @Min(value = 1, groups = Advisory.class, message = MessageKeys.AT_LEAST_ADVICE) @Nullable
        Integer height) {

    /** By how much the shapes of two files of one picture differ at most; a share of the height. */
    private static final double TOLERANCE = 0.02;

    /** Returns these dimensions. */
    public static Dimensions of(int width, int height) {
        return new Dimensions(width, height);
    }

    /** Returns dimensions of unknown height. */
    public static Dimensions ofWidth(int width) {
        return new Dimensions(width, null);
    }

    /**
     * Returns whether two files of one picture can show the same part of it: their ratios of width to height differ by at
     * most one pixel or 2 %, as rounding makes them. If a height is not known, they can.
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
        // how high the other should be, and is, both times the width of this
        double expected = (double) height * other.width;
        double actual = (double) other.height * width;
        double onePixel = Math.max(width, other.width);
        return Math.abs(expected - actual) <= Math.max(onePixel, Math.max(expected, actual) * TOLERANCE);
    }
}
