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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list must have no empty text among its texts, plain or rich; empty is what {@link Required} calls so. */
@Documented
@Constraint(validatedBy = Filled.Judge.class)
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface Filled {
    /** The words of a violation. */
    String message() default "{org.standfirst.validation.Filled.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges each text of a list. */
    class Judge implements ConstraintValidator<Filled, List<?>> {
        @Override
        public boolean isValid(@Nullable List<?> texts, ConstraintValidatorContext context) {
            Report report = new Report(context);
            for (int i = 0; texts != null && i < texts.size(); i++) {
                if (!Required.Judge.isSomething(texts.get(i))) {
                    report.atIndex(i, context.getDefaultConstraintMessageTemplate());
                }
            }
            return report.isEmpty();
        }
    }
}
