package org.standfirst.validation;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.standfirst.rules.HttpsUrlValidator;

/**
 * A web address should be {@code https}: browsers do not load {@code http} content on an {@code https} page. An address
 * that is not a {@linkplain WebUrl web address} is valid.
 */
@Documented
@SuppressWarnings("exports") // validators are public only for reflection
@Constraint(validatedBy = HttpsUrlValidator.class)
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface HttpsUrl {
    /** The message of a violation. */
    String message() default "{org.standfirst.validation.HttpsUrl.message}";

    /** The groups in which it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};
}
