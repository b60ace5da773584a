package org.standfirst.json.writer;

import java.nio.charset.StandardCharsets;

/** A property's name, encoded once. */
public interface Name {
    /** Returns the name. */
    String text();

    /** Returns the name with a comma before it, its quotes, and a colon after it. */
    byte[] encoded();

    /** Returns the name {@code text}, in which JSON escapes nothing. */
    static Name of(String text) {
        return new SingleName(text, encode(text));
    }

    /** Returns {@code text} as {@link #encoded} has it. */
    static byte[] encode(String text) {
        return (",\"" + text + "\":").getBytes(StandardCharsets.US_ASCII);
    }
}
