package org.standfirst.internal;

import java.util.function.Predicate;

/**
 * Lets our renderers read a property of an address that is not part of its API, as the JDK's SharedSecrets do. {@code
 * Url} sets the accessor when its class is initialised, before any address exists.
 */
public final class UrlAccess {
    private static Predicate<Object> plain = url -> false;

    private UrlAccess() {}

    /** Sets the accessor. */
    public static void set(Predicate<Object> isPlain) {
        plain = isPlain;
    }

    /**
     * Returns whether text and encoded form of {@code url} are the same, of ASCII characters that neither HTML nor JSON
     * escapes, so that they can be copied as they are.
     */
    public static boolean isPlain(Object url) {
        return plain.test(url);
    }
}
