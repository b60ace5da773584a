package org.standfirst.validation;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;
import org.standfirst.Url;

/**
 * An address must be a {@linkplain WebUrl web address} without a fragment, so that it stands for a page as a whole: ANS's
 * {@code canonical_url_external}, Apple News Format's {@code canonicalURL}.
 */
@Documented
@Constraint(validatedBy = CanonicalUrl.Judge.class)
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface CanonicalUrl {
    /** The words of a violation. */
    String message() default "{org.standfirst.validation.CanonicalUrl.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges an address. */
    class Judge implements ConstraintValidator<CanonicalUrl, Url> {
        @Override
        public boolean isValid(@Nullable Url url, ConstraintValidatorContext context) {
            return url == null || url.webAddress() && url.text().indexOf('#') < 0;
        }
    }
}
