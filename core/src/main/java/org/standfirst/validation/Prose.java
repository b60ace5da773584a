package org.standfirst.validation;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.standfirst.rules.ProseValidator;

/**
 * A text of one or more lines must not have harmful invisible characters: the characters that {@link Line} rejects,
 * except that line breaks, tabs, and whitespace at the ends are allowed.
 */
@Documented
@SuppressWarnings("exports") // validators are public only for reflection
@Constraint(validatedBy = {ProseValidator.class, ProseValidator.OfRichText.class})
@Target({FIELD, RECORD_COMPONENT, TYPE})
@Retention(RUNTIME)
public @interface Prose {
    /** The message of a violation, followed by the character and its position. */
    String message() default "{org.standfirst.validation.Prose.message}";

    /** The groups in which it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};
}
