package org.standfirst;

import jakarta.validation.constraints.Min;
import org.standfirst.validation.MessageKeys;

/**
 * Width and height in pixels, which mean nothing apart.
 *
 * @param width at least 1
 * @param height at least 1
 */
public record Dimensions(
        @Min(value = 1, message = MessageKeys.AT_LEAST) int width,
        @Min(value = 1, message = MessageKeys.AT_LEAST) int height) {

    /** Returns these dimensions. */
    public static Dimensions of(int width, int height) {
        return new Dimensions(width, height);
    }
}
