package org.standfirst.validation;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.standfirst.rules.RequiredValidator;

/**
 * A value must not be null, an empty list, an empty text, or a credit without a text to print. A text is empty if it
 * has only whitespace and invisible characters.
 */
@Documented
@SuppressWarnings("exports") // validators are public only for reflection
@Constraint(validatedBy = RequiredValidator.class)
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface Required {
    /** The message in the group {@link Advisory}: “should” rather than “must”. */
    String ADVICE = "{org.standfirst.validation.Required.advice}";

    /** The message of a violation. */
    String message() default "{org.standfirst.validation.Required.message}";

    /** The groups in which it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};
}
