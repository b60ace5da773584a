package org.standfirst.validation;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.standfirst.rules.IdentifierValidator;

/**
 * An id must have from 1 to {@value #MAX_LENGTH} characters, without whitespace and without invisible characters.
 * ninjs, Apple News Format and JSON Feed each require an id; the limit is ours.
 */
@Documented
@SuppressWarnings("exports") // validators are public only for reflection
@Constraint(validatedBy = IdentifierValidator.class)
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface Identifier {
    /** The maximum length. */
    int MAX_LENGTH = 255;

    /** The message of a violation. */
    String message() default "{org.standfirst.validation.Identifier.message}";

    /** The groups in which it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};
}
