package org.standfirst.rules;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.RichText;
import org.standfirst.validation.Prose;

/** Validates {@link Prose}. */
public final class ProseValidator implements ConstraintValidator<Prose, String> {

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        return text == null || isValid(text, context, new Report(context));
    }

    private static boolean isValid(String text, ConstraintValidatorContext context, Report report) {
        String message = context.getDefaultConstraintMessageTemplate();
        TextFaults.in(text, false).forEach(fault -> report.add(message + fault.detail()));
        return report.isEmpty();
    }

    /** Validates rich text as a whole, across its runs. */
    public static final class OfRichText implements ConstraintValidator<Prose, RichText> {
        @Override
        public boolean isValid(@Nullable RichText text, ConstraintValidatorContext context) {
            return text == null || ProseValidator.isValid(RunTexts.joined(text), context, new Report(context));
        }
    }
}
