package org.standfirst.validation;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.standfirst.rules.MaxLengthValidator;

/**
 * A text must not have more characters than a limit. In a list, each text is validated. Characters are Unicode code
 * points, as in JSON Schema.
 */
@Documented
@SuppressWarnings("exports") // validators are public only for reflection
@Constraint(
        validatedBy = {MaxLengthValidator.class, MaxLengthValidator.OfRichText.class, MaxLengthValidator.OfEach.class})
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
@Repeatable(MaxLength.Several.class)
public @interface MaxLength {
    /** The message in the group {@link Advisory}: “should” rather than “must”. */
    String ADVICE = "{org.standfirst.validation.MaxLength.advice}";

    /** The maximum number of characters. */
    int value();

    /** The message of a violation. */
    String message() default "{org.standfirst.validation.MaxLength.message}";

    /** The groups in which it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Several limits, each for a group. */
    @Documented
    @Target({FIELD, RECORD_COMPONENT})
    @Retention(RUNTIME)
    @interface Several {
        /** The limits. */
        MaxLength[] value();
    }
}
