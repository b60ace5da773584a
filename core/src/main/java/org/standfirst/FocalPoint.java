package org.standfirst;

import org.standfirst.internal.Normal;
import org.standfirst.validation.Between;

/**
 * The point of a picture that no crop may cut away.
 *
 * @param x from 0, the left edge, to 1
 * @param y from 0, the top edge, to 1
 */
public record FocalPoint(
        @Between(min = 0, max = 1) double x,
        @Between(min = 0, max = 1) double y) {

    /** Refuses what is not a finite number. */
    public FocalPoint {
        x = Normal.finite(x, "x");
        y = Normal.finite(y, "y");
    }

    /** Returns this point. */
    public static FocalPoint of(double x, double y) {
        return new FocalPoint(x, y);
    }
}
