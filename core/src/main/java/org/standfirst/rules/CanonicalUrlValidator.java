package org.standfirst.rules;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.standfirst.Url;
import org.standfirst.validation.CanonicalUrl;

/** Validates {@link CanonicalUrl}. */
public final class CanonicalUrlValidator implements ConstraintValidator<CanonicalUrl, Url> {

    @Override
    public boolean isValid(@Nullable Url url, ConstraintValidatorContext context) {
        return url == null
                || !WebUrlValidator.isTooLong(url, context)
                        && url.isAbsolute()
                        && url.text().indexOf('#') < 0;
    }
}
