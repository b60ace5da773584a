package org.standfirst.html;

import java.time.ZoneId;
import java.util.Locale;

/**
 * What holds for everything in one rendering.
 *
 * @param language of the content; {@link Locale#ROOT} if not known
 * @param timeZone in which times are printed
 * @param headingLevel of the outermost heading, 1 to 6
 */
record Context(Locale language, ZoneId timeZone, int headingLevel) {}
