package org.standfirst.ingest.media;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.standfirst.Dimensions;

/** Reads sizes in pixels. */
final class Lengths {
    private static final int MAX_DIGITS = 6;
    private static final Set<String> UNITS = Set.of("", "px", ".0", ".0px");

    private Lengths() {}

    /**
     * Returns the size in the attributes {@code width} and {@code height}. The height is optional; without a width the
     * result is {@code null}.
     */
    static @Nullable Dimensions size(Element element) {
        int width = pixels(element.attr("width"));
        int height = pixels(element.attr("height"));
        if (width <= 0) {
            return null;
        }
        return height > 0 ? Dimensions.of(width, height) : Dimensions.ofWidth(width);
    }

    /** Returns the pixels of a length such as {@code 600} or {@code 600px}; -1 for other texts. */
    static int pixels(String length) {
        String text = length.trim();
        int end = 0;
        int pixels = 0;
        while (end < text.length() && end <= MAX_DIGITS && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            pixels = 10 * pixels + text.charAt(end) - '0';
            end++;
        }
        boolean number = end > 0
                && end <= MAX_DIGITS
                && UNITS.contains(text.substring(end).toLowerCase(Locale.ROOT));
        return number ? pixels : -1;
    }
}
