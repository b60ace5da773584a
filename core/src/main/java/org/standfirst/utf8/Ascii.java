package org.standfirst.utf8;

/** Guesses from a few characters whether a text is mostly ASCII, to choose the faster way to encode it. */
public final class Ascii {
    private static final int SAMPLES = 8;

    /** The minimum distance between two samples. */
    private static final int MIN_STEP = 16;

    private Ascii() {}

    /** Returns whether all samples of {@code text} are ASCII, so that most of the text probably is. */
    public static boolean isMostlyAscii(String text) {
        int step = Math.max(MIN_STEP, text.length() / SAMPLES);
        for (int i = step / 2; i < text.length(); i += step) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
