package org.standfirst.rules;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.standfirst.Url;
import org.standfirst.validation.HttpsUrl;

/** Validates {@link HttpsUrl}. */
public final class HttpsUrlValidator implements ConstraintValidator<HttpsUrl, Url> {
    private static final String HTTPS = "https:";

    @Override
    public boolean isValid(@Nullable Url url, ConstraintValidatorContext context) {
        return url == null || !url.isAbsolute() || url.encoded().regionMatches(true, 0, HTTPS, 0, HTTPS.length());
    }
}
