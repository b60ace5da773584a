package org.standfirst.utf8;

/** Tells, from a few of its characters, which way of going through a text will be the faster one. */
public final class Ascii {
    private static final int SAMPLES = 8;

    /** How near to each other samples are at least. */
    private static final int MIN_STEP = 16;

    private Ascii() {}

    /** Returns whether characters from here and there in {@code text} are ASCII, so that most of the others will be, too. */
    public static boolean seems(String text) {
        int step = Math.max(MIN_STEP, text.length() / SAMPLES);
        for (int i = step / 2; i < text.length(); i += step) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
