package org.standfirst.validation;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.standfirst.rules.BetweenValidator;

/** A number must be between two bounds, or equal to one of them. */
@Documented
@SuppressWarnings("exports") // validators are public only for reflection
@Constraint(validatedBy = BetweenValidator.class)
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface Between {
    /** The lower bound. */
    long min();

    /** The upper bound. */
    long max();

    /** The message in the group {@link Advisory}: “should” rather than “must”. */
    String ADVICE = "{org.standfirst.validation.Between.advice}";

    /** The message of a violation. */
    String message() default "{org.standfirst.validation.Between.message}";

    /** The groups in which it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};
}
