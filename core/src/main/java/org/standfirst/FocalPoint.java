package org.standfirst;

import org.standfirst.internal.Normal;
import org.standfirst.validation.Between;

/**
 * The point of a picture that every crop must keep.
 *
 * @param x the horizontal position, from 0, the left edge, to 1, the right edge
 * @param y the vertical position, from 0, the top edge, to 1, the bottom edge
 */
public record FocalPoint(
        @Between(min = 0, max = 1) double x,
        @Between(min = 0, max = 1) double y) {

    /** Rejects numbers that are not finite. */
    public FocalPoint {
        x = Normal.finite(x, "x");
        y = Normal.finite(y, "y");
    }

    /** Returns the point with these coordinates. */
    public static FocalPoint of(double x, double y) {
        return new FocalPoint(x, y);
    }
}
