package org.standfirst.rules;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.standfirst.Url;
import org.standfirst.validation.LinkUrl;

/** Validates {@link LinkUrl}. */
public final class LinkUrlValidator implements ConstraintValidator<LinkUrl, Url> {
    private static final Pattern OTHER = Pattern.compile("(?i)\\s*(#|mailto:|tel:)");

    @Override
    public boolean isValid(@Nullable Url url, ConstraintValidatorContext context) {
        return url == null || !WebUrlValidator.isTooLong(url, context) && isLink(url);
    }

    private static boolean isLink(Url url) {
        return url.isAbsolute() || url.followable() && OTHER.matcher(url.text()).lookingAt();
    }
}
