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
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Status;

/**
 * An article must not be out while nobody may publish it: ninjs's {@code embargoedUntil}. What the time is, the validator's
 * clock says.
 */
@Documented
@Constraint(validatedBy = EmbargoKept.Judge.class)
@Target(TYPE)
@Retention(RUNTIME)
public @interface EmbargoKept {
    /** The words of a violation. */
    String message() default "{org.standfirst.validation.EmbargoKept.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges an article. */
    class Judge implements ConstraintValidator<EmbargoKept, Article> {
        @Override
        public boolean isValid(@Nullable Article article, ConstraintValidatorContext context) {
            Report report = new Report(context);
            if (article != null && article.publishing().status() == Status.PUBLISHED && isEmbargoed(article, context)) {
                report.at(context.getDefaultConstraintMessageTemplate(), "dates", "embargoedUntil");
            }
            return report.isEmpty();
        }

        private static boolean isEmbargoed(Article article, ConstraintValidatorContext context) {
            Instant until = article.dates().embargoedUntil();
            return until != null
                    && context.getClockProvider().getClock().instant().isBefore(until);
        }
    }
}
