package org.standfirst.html;

import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What holds for everything in one rendering.
 *
 * @param language of the content; {@link Locale#ROOT} if not known
 * @param timeZone in which times are printed
 * @param headingLevel of the outermost heading, 1 to 6
 * @param base the page's own address, or {@code null} if it is not known
 */
record Context(
        Locale language,
        ZoneId timeZone,
        int headingLevel,
        @Nullable Base base) {}
