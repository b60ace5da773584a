package org.standfirst.internal;

import org.jspecify.annotations.Nullable;

/** Shortens texts for {@code toString}. */
public final class Brief {
    private static final int MAX_LENGTH = 60;

    private Brief() {}

    /** Returns {@code text}, cut after {@value #MAX_LENGTH} chars if it is longer; never splits a surrogate pair. */
    public static String of(@Nullable String text) {
        if (text == null || text.length() <= MAX_LENGTH) {
            return String.valueOf(text);
        }
        int end = Character.isHighSurrogate(text.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH;
        return text.substring(0, end) + "…";
    }
}
