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

/** A number must lie between two bounds, or be one of them. */
@Documented
@Constraint(validatedBy = Between.Judge.class)
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface Between {
    /** The lower bound. */
    long min();

    /** The upper bound. */
    long max();

    /** The words of a violation. */
    String message() default "{org.standfirst.validation.Between.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges any number; what is whole is compared as such. */
    class Judge implements ConstraintValidator<Between, Number> {
        private long min;
        private long max;

        @Override
        public void initialize(Between bounds) {
            min = bounds.min();
            max = bounds.max();
        }

        @Override
        public boolean isValid(@Nullable Number number, ConstraintValidatorContext context) {
            return number == null || number.doubleValue() >= min && number.doubleValue() <= max;
        }
    }
}
