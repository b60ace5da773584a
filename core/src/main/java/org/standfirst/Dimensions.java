package org.standfirst;

/**
 * Width and height in pixels, which mean nothing apart.
 *
 * @param width at least 1
 * @param height at least 1
 */
public record Dimensions(int width, int height) {

    /** Returns these dimensions. */
    public static Dimensions of(int width, int height) {
        return new Dimensions(width, height);
    }
}
