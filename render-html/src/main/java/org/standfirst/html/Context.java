package org.standfirst.html;

import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.standfirst.address.Base;

/**
 * What holds for everything in one rendering.
 *
 * @param language of the content; {@link Locale#ROOT} if not known
 * @param timeZone in which times are printed
 * @param headingLevel of the headline; of what is drawn without an article, the level that a headline above it would have
 * @param base the page's own address, or {@code null} if it is not known
 */
record Context(
        Locale language,
        ZoneId timeZone,
        int headingLevel,
        @Nullable Base base) {

    /** Returns a copy whose headings are {@code levels} higher. */
    Context raised(int levels) {
        return new Context(language, timeZone, headingLevel - levels, base);
    }
}
