package org.standfirst.validation;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.standfirst.rules.MediaTypeValidator;

/**
 * A media type must be a type and a subtype, as RFC 6838 names them: {@code image/jpeg}. ninjs calls it
 * {@code contentType}.
 */
@Documented
@SuppressWarnings("exports") // validators are public only for reflection
@Constraint(validatedBy = MediaTypeValidator.class)
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface MediaType {
    /** The message of a violation. */
    String message() default "{org.standfirst.validation.MediaType.message}";

    /** The groups in which it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};
}
