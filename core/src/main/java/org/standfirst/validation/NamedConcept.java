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
import org.standfirst.Concept;
import org.standfirst.internal.Blank;

/** A concept must have a name or a URI, as ninjs has it of subjects, people and places. */
@Documented
@Constraint(validatedBy = NamedConcept.Judge.class)
@Target(TYPE)
@Retention(RUNTIME)
public @interface NamedConcept {
    /** The words of a violation. */
    String message() default "{org.standfirst.validation.NamedConcept.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges a concept. */
    class Judge implements ConstraintValidator<NamedConcept, Concept> {
        @Override
        public boolean isValid(@Nullable Concept concept, ConstraintValidatorContext context) {
            Report report = new Report(context);
            if (concept != null && Blank.is(concept.name()) && concept.uri() == null) {
                report.at(context.getDefaultConstraintMessageTemplate(), "name");
            }
            return report.isEmpty();
        }
    }
}
