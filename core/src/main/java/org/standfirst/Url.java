package org.standfirst;

import static java.util.Objects.requireNonNull;

/**
 * An address.
 *
 * @param text as it was typed
 */
public record Url(String text) {

    /** Refuses null. */
    public Url {
        requireNonNull(text, "text");
    }

    /** Returns the address that {@code text} holds. */
    public static Url of(String text) {
        return new Url(text);
    }
}
