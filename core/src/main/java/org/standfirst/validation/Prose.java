package org.standfirst.validation;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.RichText;

/**
 * A text, of one line or many, must not have characters that readers can't see and that harm. They are those that
 * {@link Line} refuses, but line breaks and tabs are welcome, and so is white space anywhere.
 */
@Documented
@Constraint(validatedBy = {Prose.OfText.class, Prose.OfRichText.class})
@Target({FIELD, RECORD_COMPONENT, TYPE})
@Retention(RUNTIME)
public @interface Prose {
    /** The words of a violation, which are followed by the character and its position. */
    String message() default "{org.standfirst.validation.Prose.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges a plain text. */
    class OfText implements ConstraintValidator<Prose, String> {

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            String message = context.getDefaultConstraintMessageTemplate();
            Report report = new Report(context);
            TextFaults.in(text, false).forEach(fault -> report.add(message + fault.detail()));
            return report.isEmpty();
        }
    }

    /** Judges running text as a whole: it doesn't matter in which of its runs a character stands. */
    class OfRichText implements ConstraintValidator<Prose, RichText> {
        private final OfText plain = new OfText();

        @Override
        public boolean isValid(@Nullable RichText text, ConstraintValidatorContext context) {
            return text == null || plain.isValid(text.plainText(), context);
        }
    }
}
