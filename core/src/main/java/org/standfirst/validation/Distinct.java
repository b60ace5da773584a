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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A list must not say anything twice. The second is what is reported. */
@Documented
@Constraint(validatedBy = Distinct.Judge.class)
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface Distinct {
    /** The words of a violation. */
    String message() default "{org.standfirst.validation.Distinct.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges a list. */
    class Judge implements ConstraintValidator<Distinct, List<?>> {
        @Override
        public boolean isValid(@Nullable List<?> entries, ConstraintValidatorContext context) {
            Report report = new Report(context);
            Set<Object> seen = new HashSet<>();
            for (int i = 0; entries != null && i < entries.size(); i++) {
                if (!seen.add(entries.get(i))) {
                    report.atIndex(i, context.getDefaultConstraintMessageTemplate());
                }
            }
            return report.isEmpty();
        }
    }
}
