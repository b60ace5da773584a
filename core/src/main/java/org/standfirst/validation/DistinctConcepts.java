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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.standfirst.Concept;
import org.standfirst.Url;

/** A URI must not be given for two concepts of a kind. The second is what is reported. */
@Documented
@Constraint(validatedBy = DistinctConcepts.Judge.class)
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface DistinctConcepts {
    /** The words of a violation. */
    String message() default "{org.standfirst.validation.DistinctConcepts.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges a list of concepts. */
    class Judge implements ConstraintValidator<DistinctConcepts, List<Concept>> {
        @Override
        public boolean isValid(@Nullable List<Concept> concepts, ConstraintValidatorContext context) {
            Report report = new Report(context);
            Set<Map.Entry<Concept.Kind, Url>> seen = new HashSet<>();
            for (int i = 0; concepts != null && i < concepts.size(); i++) {
                Concept concept = concepts.get(i);
                if (concept.uri() != null && !seen.add(Map.entry(concept.kind(), concept.uri()))) {
                    report.at(context.getDefaultConstraintMessageTemplate(), i, "uri");
                }
            }
            return report.isEmpty();
        }
    }
}
