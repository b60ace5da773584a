package org.standfirst;

import org.standfirst.validation.AtLeast;

/**
 * Width and height in pixels, which mean nothing apart.
 *
 * @param width at least 1
 * @param height at least 1
 */
public record Dimensions(@AtLeast(1) int width, @AtLeast(1) int height) {

    /** Returns these dimensions. */
    public static Dimensions of(int width, int height) {
        return new Dimensions(width, height);
    }
}
