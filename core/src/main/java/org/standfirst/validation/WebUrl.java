package org.standfirst.validation;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.standfirst.rules.WebUrlValidator;

/**
 * An address must be absolute, with {@code http} or {@code https} and a host, as {@link org.standfirst.Url#isAbsolute}
 * defines it, with at most {@value #MAX_LENGTH} characters. In a list, each address is validated. ANS, Apple News
 * Format and schema.org require the same.
 */
@Documented
@SuppressWarnings("exports") // validators are public only for reflection
@Constraint(validatedBy = {WebUrlValidator.class, WebUrlValidator.OfEach.class})
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface WebUrl {
    /**
     * The maximum length, also in {@link LinkUrl} and {@link CanonicalUrl}. A page repeats an address many times, and
     * browsers, caches and mail programs reject long ones.
     */
    int MAX_LENGTH = 2_048;

    /** The message of a violation. */
    String message() default "{org.standfirst.validation.WebUrl.message}";

    /** The groups in which it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};
}
