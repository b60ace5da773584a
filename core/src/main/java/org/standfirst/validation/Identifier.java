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
import org.jspecify.annotations.Nullable;

/**
 * An id must not be empty, must not have more than {@value #MAX_LENGTH} characters, and has neither white space nor
 * characters that readers can't see. ninjs, Apple News Format and JSON Feed each demand an id; the limit is ours.
 */
@Documented
@Constraint(validatedBy = Identifier.Judge.class)
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface Identifier {
    /** How many characters an id may have. */
    int MAX_LENGTH = 255;

    /** The words of a violation. */
    String message() default "{org.standfirst.validation.Identifier.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges an id. */
    class Judge implements ConstraintValidator<Identifier, String> {
        @Override
        public boolean isValid(@Nullable String id, ConstraintValidatorContext context) {
            return id == null || !id.isEmpty() && id.codePointCount(0, id.length()) <= MAX_LENGTH && isVisible(id);
        }

        private static boolean isVisible(String id) {
            return id.codePoints().noneMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))
                    && TextFaults.in(id, true).isEmpty();
        }
    }
}
