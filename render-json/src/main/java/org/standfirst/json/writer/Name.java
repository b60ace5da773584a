package org.standfirst.json.writer;

import java.nio.charset.StandardCharsets;

/** The name of a property, with its encoded form. */
public interface Name {
    /** Returns the name. */
    String text();

    /** Returns a comma, the name in quotes, a colon, and the opening quote of a text. */
    byte[] encoded();

    /** Returns the name {@code text}, which must not need escapes. */
    static Name of(String text) {
        return new SingleName(text, encode(text));
    }

    /** Returns the encoded form of {@code text}. */
    static byte[] encode(String text) {
        return (",\"" + text + "\":\"").getBytes(StandardCharsets.US_ASCII);
    }
}
