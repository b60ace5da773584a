package org.standfirst.rules;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.standfirst.internal.LanguageRegistry;
import org.standfirst.validation.KnownLanguage;

/** Validates {@link KnownLanguage}. */
public final class KnownLanguageValidator implements ConstraintValidator<KnownLanguage, Locale> {

    private static final Locale DEFAULT = Locale.forLanguageTag("x-default");

    private boolean allowDefault;

    @Override
    public void initialize(KnownLanguage constraint) {
        allowDefault = constraint.allowDefault();
    }

    @Override
    public boolean isValid(@Nullable Locale language, ConstraintValidatorContext context) {
        if (language == null || allowDefault && language.equals(DEFAULT)) {
            return true;
        }
        LanguageRegistry.Fault fault = LanguageRegistry.faultOf(language);
        if (fault != null) {
            new Report(context).add("{org.standfirst.validation.KnownLanguage.registry} (" + detail(fault) + ")");
            return false;
        }
        return !language.getLanguage().isEmpty();
    }

    /** Returns the unknown subtag and the suggestion, in which only letters, digits and hyphens occur. */
    private static String detail(LanguageRegistry.Fault fault) {
        String unknown = "{org.standfirst.validation.language.unknown} " + fault.subtag();
        return fault.suggestion() == null
                ? unknown
                : unknown + ", {org.standfirst.validation.language.meant} " + fault.suggestion();
    }
}
