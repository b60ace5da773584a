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
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A language must be known: not {@code und}, as BCP 47 says what is not. Apple News Format demands one; ninjs, ANS and JSON
 * Feed name it by the same tags.
 */
@Documented
@Constraint(validatedBy = KnownLanguage.Judge.class)
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface KnownLanguage {
    /** The words of a violation. */
    String message() default "{org.standfirst.validation.KnownLanguage.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges a language. */
    class Judge implements ConstraintValidator<KnownLanguage, Locale> {
        @Override
        public boolean isValid(@Nullable Locale language, ConstraintValidatorContext context) {
            return language == null || !language.getLanguage().isEmpty();
        }
    }
}
