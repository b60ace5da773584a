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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of an author had better be the name and nothing else: “by” is a word of the page. So Google asks for it.
 */
@Documented
@Constraint(validatedBy = BareName.Judge.class)
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface BareName {
    /** The words of a violation. */
    String message() default "{org.standfirst.validation.BareName.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges a name. */
    class Judge implements ConstraintValidator<BareName, String> {
        private static final Pattern BY = Pattern.compile("(?i)by\\s");

        @Override
        public boolean isValid(@Nullable String name, ConstraintValidatorContext context) {
            return name == null || !BY.matcher(name).lookingAt();
        }
    }
}
