package org.standfirst.validation;

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
import org.standfirst.body.Rating;

/**
 * A rating must lie on its scale, and the scale must have an extent: schema.org's {@code worstRating}, {@code ratingValue}
 * and {@code bestRating}.
 */
@Documented
@Constraint(validatedBy = OnScale.Judge.class)
@Target(TYPE)
@Retention(RUNTIME)
public @interface OnScale {
    /** The words of a violation. */
    String message() default "{org.standfirst.validation.OnScale.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges a rating. */
    class Judge implements ConstraintValidator<OnScale, Rating> {
        private static final String PREFIX = "{org.standfirst.validation.OnScale.";

        @Override
        public boolean isValid(@Nullable Rating rating, ConstraintValidatorContext context) {
            Report report = new Report(context);
            if (rating != null && rating.best() <= rating.worst()) {
                report.at(PREFIX + "best}", "best");
            } else if (rating != null && (rating.value() < rating.worst() || rating.value() > rating.best())) {
                report.at(PREFIX + "value}", "value");
            }
            return report.isEmpty();
        }
    }
}
