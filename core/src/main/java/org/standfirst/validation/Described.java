package org.standfirst.validation;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * What a picture shows must be said, for those who can't see it, or that it is decoration: text or empty text, but not
 * {@code null}. WCAG 2.2, criterion 1.1.1; ANS's {@code alt_text}, Apple News Format's {@code accessibilityCaption}.
 */
@Documented
@Constraint(validatedBy = Described.Judge.class)
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface Described {
    /** The words of a violation. */
    String message() default "{org.standfirst.validation.Described.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges the text of a picture. */
    class Judge implements ConstraintValidator<Described, String> {
        @Override
        public boolean isValid(@Nullable String alt, ConstraintValidatorContext context) {
            return alt != null;
        }
    }
}
