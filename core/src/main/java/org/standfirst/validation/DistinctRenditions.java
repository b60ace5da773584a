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
import org.standfirst.Rendition;

/**
 * A name must not be given to two files of the same photo, video or audio: ninjs tells renditions apart by it. The second is
 * what is reported.
 */
@Documented
@Constraint(validatedBy = DistinctRenditions.Judge.class)
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface DistinctRenditions {
    /** The words of a violation. */
    String message() default "{org.standfirst.validation.DistinctRenditions.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges a list of files. */
    class Judge implements ConstraintValidator<DistinctRenditions, List<Rendition>> {
        @Override
        public boolean isValid(@Nullable List<Rendition> renditions, ConstraintValidatorContext context) {
            Report report = new Report(context);
            Set<String> names = new HashSet<>();
            for (int i = 0; renditions != null && i < renditions.size(); i++) {
                String name = renditions.get(i).name();
                if (name != null && !names.add(name)) {
                    report.at(context.getDefaultConstraintMessageTemplate(), i, "name");
                }
            }
            return report.isEmpty();
        }
    }
}
