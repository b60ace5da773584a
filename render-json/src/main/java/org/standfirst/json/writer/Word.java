package org.standfirst.json.writer;

import java.nio.charset.StandardCharsets;

/** A text that our own vocabulary or a standard's prescribes, encoded once. */
public final class Word {
    private final String text;
    private final byte[] encoded;

    private Word(String text) {
        this.text = text;
        this.encoded = ('"' + text + '"').getBytes(StandardCharsets.US_ASCII);
    }

    /** Returns the word {@code text}, in which JSON escapes nothing. */
    public static Word of(String text) {
        return new Word(text);
    }

    /** Returns the word with its quotes. */
    public byte[] encoded() {
        return encoded;
    }

    @Override
    public String toString() {
        return text;
    }
}
