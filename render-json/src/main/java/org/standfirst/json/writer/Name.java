package org.standfirst.json.writer;

import java.nio.charset.StandardCharsets;

/** A property's name, encoded once. */
public final class Name {
    private final String text;
    private final byte[] encoded;

    private Name(String text) {
        this.text = text;
        this.encoded = (",\"" + text + "\":").getBytes(StandardCharsets.US_ASCII);
    }

    /** Returns the name {@code text}, in which JSON escapes nothing. */
    public static Name of(String text) {
        return new Name(text);
    }

    /** Returns the name with the comma before it, its quotes, and the colon behind it. */
    public byte[] encoded() {
        return encoded;
    }

    @Override
    public String toString() {
        return text;
    }
}
