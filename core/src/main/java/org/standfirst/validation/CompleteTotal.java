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
import org.standfirst.Discussion;

/** The total of comments must count those that are here. */
@Documented
@Constraint(validatedBy = CompleteTotal.Judge.class)
@Target(TYPE)
@Retention(RUNTIME)
public @interface CompleteTotal {
    /** The words of a violation. */
    String message() default "{org.standfirst.validation.CompleteTotal.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges a discussion. */
    class Judge implements ConstraintValidator<CompleteTotal, Discussion> {
        @Override
        public boolean isValid(@Nullable Discussion discussion, ConstraintValidatorContext context) {
            Report report = new Report(context);
            if (discussion != null
                    && discussion.total() != null
                    && discussion.total() < discussion.with(d -> d.total(null)).count()) {
                report.at(context.getDefaultConstraintMessageTemplate(), "total");
            }
            return report.isEmpty();
        }
    }
}
