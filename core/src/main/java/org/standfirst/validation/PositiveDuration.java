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
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A duration must be longer than nothing. */
@Documented
@Constraint(validatedBy = PositiveDuration.Judge.class)
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface PositiveDuration {
    /** The words of a violation. */
    String message() default "{org.standfirst.validation.PositiveDuration.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges a duration. */
    class Judge implements ConstraintValidator<PositiveDuration, Duration> {
        @Override
        public boolean isValid(@Nullable Duration duration, ConstraintValidatorContext context) {
            return duration == null || !duration.isZero() && !duration.isNegative();
        }
    }
}
