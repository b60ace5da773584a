package org.standfirst.internal;

import java.util.function.Predicate;

/**
 * Gives our renderers access to a property of {@code Url} that is not part of its API, as the JDK's SharedSecrets does.
 * {@code Url} sets the accessor when its class is initialized.
 */
public final class UrlAccess {
    private static Predicate<Object> plain = url -> false;

    private UrlAccess() {}

    /** Sets the accessor. */
    public static void set(Predicate<Object> isPlain) {
        plain = isPlain;
    }

    /** Returns whether the text and the encoded form of {@code url} are equal and need no escapes in HTML and JSON. */
    public static boolean isPlain(Object url) {
        return plain.test(url);
    }
}
