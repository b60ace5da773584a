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

/** A number must not be less. */
@Documented
@Constraint(validatedBy = AtLeast.Judge.class)
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface AtLeast {
    /** The bound. */
    long value();

    /** The words of a violation. */
    String message() default "{org.standfirst.validation.AtLeast.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges any whole number. */
    class Judge implements ConstraintValidator<AtLeast, Number> {
        private long min;

        @Override
        public void initialize(AtLeast bound) {
            min = bound.value();
        }

        @Override
        public boolean isValid(@Nullable Number number, ConstraintValidatorContext context) {
            return number == null || number.longValue() >= min;
        }
    }
}
