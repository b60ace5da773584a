package org.standfirst.json.writer;

import java.nio.charset.StandardCharsets;

/** A constant string, with its encoded form. */
public final class Word {
    private final String text;
    private final byte[] encoded;

    private Word(String text) {
        this.text = text;
        this.encoded = ('"' + text + '"').getBytes(StandardCharsets.US_ASCII);
    }

    /** Returns the word {@code text}, which must not need escapes. */
    public static Word of(String text) {
        return new Word(text);
    }

    /** Returns the word in quotes. */
    public byte[] encoded() {
        return encoded;
    }

    @Override
    public String toString() {
        return text;
    }
}
