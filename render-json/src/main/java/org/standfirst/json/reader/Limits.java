package org.standfirst.json.reader;

/**
 * How much a document may hold.
 *
 * @param depth how deep objects and arrays may nest
 * @param bytes how many bytes it may have
 * @param text how many characters one text or name may have
 * @param number how many characters one number may have
 * @param blocks how many blocks there may be, all in all
 * @param comments how many comments there may be
 */
public record Limits(int depth, int bytes, int text, int number, int blocks, int comments) {
    public static final Limits DEFAULT = new Limits(64, 16 * 1024 * 1024, 1024 * 1024, 1_000, 10_000, 10_000);

    /** Says how long a text may be. */
    public String textExpected() {
        return "no more than " + text + " characters in a text";
    }

    /** Returns how many tokens may be held: enough for small documents, and no more memory than a few times the bytes. */
    public int held() {
        return 64 + bytes / 16;
    }
}
