package org.standfirst.labels.phrases;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.standfirst.Url;

/** The names of Creative Commons licences. */
public final class LicenceName {
    private static final Pattern CREATIVE_COMMONS =
            Pattern.compile("https?://creativecommons\\.org/(?:licenses/(by(?:-[a-z]{2}){0,2})/([1-4]\\.\\d)"
                    + "|publicdomain/zero/(1\\.0))/?(?:deed.*|legalcode.*)?");

    private LicenceName() {}

    /**
     * Returns the name of a Creative Commons licence, such as {@code CC BY-SA 4.0}; {@code null} for another licence.
     */
    public static @Nullable String of(Url licence) {
        Matcher matcher = CREATIVE_COMMONS.matcher(licence.encoded());
        if (!matcher.matches()) {
            return null;
        }
        return matcher.group(1) == null
                ? "CC0 " + matcher.group(3)
                : "CC " + matcher.group(1).toUpperCase(Locale.ROOT) + " " + matcher.group(2);
    }
}
