package org.standfirst.rules;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.standfirst.validation.KnownLanguage;

/** Validates {@link KnownLanguage}. */
public final class KnownLanguageValidator implements ConstraintValidator<KnownLanguage, Locale> {

    @Override
    public boolean isValid(@Nullable Locale language, ConstraintValidatorContext context) {
        return language == null || !language.getLanguage().isEmpty();
    }
}
