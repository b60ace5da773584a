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
import org.standfirst.Byline;

/** An article must credit somebody: a person, a desk or a source. Google asks for an author. */
@Documented
@Constraint(validatedBy = Credited.Judge.class)
@Target(TYPE)
@Retention(RUNTIME)
public @interface Credited {
    /** The words of a violation. */
    String message() default "{org.standfirst.validation.Credited.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges a byline. */
    class Judge implements ConstraintValidator<Credited, Byline> {
        @Override
        public boolean isValid(@Nullable Byline byline, ConstraintValidatorContext context) {
            Report report = new Report(context);
            if (byline != null && byline.credits().isEmpty() && byline.sources().isEmpty()) {
                report.at(context.getDefaultConstraintMessageTemplate(), "credits");
            }
            return report.isEmpty();
        }
    }
}
