package org.standfirst.validation;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.standfirst.rules.DistinctValidator;

/** A list must not have equal elements. Each repetition is reported. */
@Documented
@SuppressWarnings("exports") // validators are public only for reflection
@Constraint(validatedBy = DistinctValidator.class)
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface Distinct {
    /** The message in the group {@link Advisory}: “should” rather than “must”. */
    String ADVICE = "{org.standfirst.validation.Distinct.advice}";

    /** The message of a violation. */
    String message() default "{org.standfirst.validation.Distinct.message}";

    /** The groups in which it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};
}
