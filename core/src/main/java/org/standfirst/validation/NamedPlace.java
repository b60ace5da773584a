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
import org.standfirst.body.Place;
import org.standfirst.internal.Blank;

/** A place must have a name or a point, else it is nowhere. */
@Documented
@Constraint(validatedBy = NamedPlace.Judge.class)
@Target(TYPE)
@Retention(RUNTIME)
public @interface NamedPlace {
    /** The words of a violation. */
    String message() default "{org.standfirst.validation.NamedPlace.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges a place. */
    class Judge implements ConstraintValidator<NamedPlace, Place> {
        @Override
        public boolean isValid(@Nullable Place place, ConstraintValidatorContext context) {
            Report report = new Report(context);
            if (place != null && place.point() == null && (place.name() == null || Blank.is(place.name()))) {
                report.at(context.getDefaultConstraintMessageTemplate(), "name");
            }
            return report.isEmpty();
        }
    }
}
