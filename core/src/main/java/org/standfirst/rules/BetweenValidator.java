package org.standfirst.rules;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.standfirst.validation.Between;

/** Validates {@link Between}. Jakarta's {@code @Min} and {@code @Max} need not support {@code double}. */
public final class BetweenValidator implements ConstraintValidator<Between, Number> {
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
