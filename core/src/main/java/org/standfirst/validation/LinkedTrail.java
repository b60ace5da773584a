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
import org.standfirst.Section;

/**
 * Every section on the trail to an article must have a front page: Google's breadcrumbs have an address for each step but
 * the last, and the last is the article.
 */
@Documented
@Constraint(validatedBy = LinkedTrail.Judge.class)
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface LinkedTrail {
    /** The words of a violation. */
    String message() default "{org.standfirst.validation.LinkedTrail.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges a trail. */
    class Judge implements ConstraintValidator<LinkedTrail, List<Section>> {
        @Override
        public boolean isValid(@Nullable List<Section> trail, ConstraintValidatorContext context) {
            Report report = new Report(context);
            for (int i = 0; trail != null && i < trail.size(); i++) {
                if (trail.get(i).url() == null) {
                    report.at(context.getDefaultConstraintMessageTemplate(), i, "url");
                }
            }
            return report.isEmpty();
        }
    }
}
