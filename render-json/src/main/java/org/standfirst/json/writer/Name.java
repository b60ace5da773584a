package org.standfirst.json.writer;

import org.standfirst.utf8.Constant;

/** The name of a property, with its encoded form. */
public interface Name {
    /** Returns the name. */
    String text();

    /** Returns the name in quotes, a colon, and the opening quote of a text. */
    Constant encoded();

    /** Returns the name {@code text}, which must not need escapes. */
    static Name of(String text) {
        return new SingleName(text, encode(text));
    }

    /** Returns the encoded form of {@code text}. */
    static Constant encode(String text) {
        return Constant.of('"' + text + "\":\"");
    }
}
