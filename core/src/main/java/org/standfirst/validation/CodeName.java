package org.standfirst.validation;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.regex.Pattern;
import org.standfirst.rules.CodeNameValidator;

/**
 * A name for programs must begin with a lowercase letter and consist of ASCII letters, digits and underscores, at most
 * {@value #MAX_LENGTH} of them. In a map, each key is validated. ANS has a similar pattern for the keys of its open
 * objects.
 */
@Documented
@SuppressWarnings("exports") // validators are public only for reflection
@Constraint(validatedBy = {CodeNameValidator.class, CodeNameValidator.OfKeys.class})
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface CodeName {
    /** The maximum length. */
    int MAX_LENGTH = 100;

    /** The pattern of a name. */
    Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9_]*");

    /** The message of a violation. */
    String message() default "{org.standfirst.validation.CodeName.message}";

    /** The groups in which it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};
}
