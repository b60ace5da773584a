package org.standfirst.internal;

import org.jspecify.annotations.Nullable;

/** What {@code toString} prints of a text. */
public final class Brief {
    private static final int MAX_LENGTH = 60;

    private Brief() {}

    /** Returns {@code text}, or as much of its beginning as a line of a log has room for; never half a character. */
    public static String of(@Nullable String text) {
        if (text == null || text.length() <= MAX_LENGTH) {
            return String.valueOf(text);
        }
        int end = Character.isHighSurrogate(text.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH;
        return text.substring(0, end) + "…";
    }
}
