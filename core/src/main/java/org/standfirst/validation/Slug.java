package org.standfirst.validation;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.standfirst.rules.SlugValidator;

/**
 * The readable part of an address must consist of lowercase letters and digits of any script, in words joined by single
 * hyphens: {@code night-ferry-returns}. A word may contain the joiners that Persian and the scripts of India need. A
 * slug has at most {@value #MAX_LENGTH} characters. WordPress creates such slugs; ANS has a similar pattern for
 * aliases.
 */
@Documented
@SuppressWarnings("exports") // validators are public only for reflection
@Constraint(validatedBy = SlugValidator.class)
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface Slug {
    /** The maximum length. */
    int MAX_LENGTH = 200;

    /** The message of a violation. */
    String message() default "{org.standfirst.validation.Slug.message}";

    /** The groups in which it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};
}
