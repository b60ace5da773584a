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
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A list must not have more entries. */
@Documented
@Constraint(validatedBy = MaxEntries.Judge.class)
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface MaxEntries {
    /** How many entries there may be. */
    int value();

    /** The words of a violation. */
    String message() default "{org.standfirst.validation.MaxEntries.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges a list. */
    class Judge implements ConstraintValidator<MaxEntries, Collection<?>> {
        private int max;

        @Override
        public void initialize(MaxEntries limit) {
            max = limit.value();
        }

        @Override
        public boolean isValid(@Nullable Collection<?> entries, ConstraintValidatorContext context) {
            return entries == null || entries.size() <= max;
        }
    }
}
