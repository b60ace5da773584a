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
 * A web address had better be {@code https}: browsers refuse to show what is fetched without it on a page that is. One
 * that is no {@linkplain WebUrl web address} is not judged.
 */
@Documented
@Constraint(validatedBy = HttpsUrl.Judge.class)
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface HttpsUrl {
    /** The words of a violation. */
    String message() default "{org.standfirst.validation.HttpsUrl.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges an address. */
    class Judge implements ConstraintValidator<HttpsUrl, Url> {
        private static final String SECURE = "https:";

        @Override
        public boolean isValid(@Nullable Url url, ConstraintValidatorContext context) {
            return url == null || !url.webAddress() || url.encoded().regionMatches(true, 0, SECURE, 0, SECURE.length());
        }
    }
}
