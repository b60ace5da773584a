package org.standfirst.validation;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.standfirst.rules.CanonicalUrlValidator;

/**
 * An address must be a {@linkplain WebUrl web address} without a fragment and with at most {@value WebUrl#MAX_LENGTH}
 * characters, so that it identifies a whole page. ANS calls it {@code canonical_url_external}, Apple News Format {@code
 * canonicalURL}.
 */
@Documented
@SuppressWarnings("exports") // validators are public only for reflection
@Constraint(validatedBy = CanonicalUrlValidator.class)
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface CanonicalUrl {
    /** The message of a violation. */
    String message() default "{org.standfirst.validation.CanonicalUrl.message}";

    /** The groups in which it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};
}
