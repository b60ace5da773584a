package org.standfirst.internal;

import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Gives our renderers access to properties of {@code Url} that are not part of its API, as the JDK's SharedSecrets does.
 * {@code Url} sets the accessors when its class is initialized.
 */
public final class UrlAccess {
    private static Predicate<Object> plain = url -> false;
    private static Function<Object, String> fileExtension = url -> "";

    private UrlAccess() {}

    /** Sets the accessors. */
    public static void set(Predicate<Object> isPlain, Function<Object, String> extension) {
        plain = isPlain;
        fileExtension = extension;
    }

    /** Returns whether the text and the encoded form of {@code url} are equal and need no escapes in HTML and JSON. */
    public static boolean isPlain(Object url) {
        return plain.test(url);
    }

    /** Returns the file extension of the path of {@code url} in lowercase, such as {@code jpg}; empty if there is none. */
    public static String fileExtension(Object url) {
        return fileExtension.apply(url);
    }
}
