package org.standfirst.validation;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.standfirst.rules.LinkUrlValidator;

/**
 * An address in rich text must work wherever the text is shown: a {@linkplain WebUrl web address}, {@code mailto:},
 * {@code tel:}, or a fragment of the same article, with at most {@value WebUrl#MAX_LENGTH} characters. Relative
 * addresses are not valid, because feeds and apps show the text on other sites. Scripts are not valid either.
 */
@Documented
@SuppressWarnings("exports") // validators are public only for reflection
@Constraint(validatedBy = LinkUrlValidator.class)
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface LinkUrl {
    /** The message of a violation. */
    String message() default "{org.standfirst.validation.LinkUrl.message}";

    /** The groups in which it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};
}
