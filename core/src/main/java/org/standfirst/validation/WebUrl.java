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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.Url;

/**
 * An address must be absolute, with {@code http} or {@code https} and a host; in a list, each of them. What counts as such
 * is said by {@link Url#webAddress}. So ANS, Apple News Format and schema.org have it.
 */
@Documented
@Constraint(validatedBy = {WebUrl.OfUrl.class, WebUrl.OfEach.class})
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface WebUrl {
    /** The words of a violation. */
    String message() default "{org.standfirst.validation.WebUrl.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges an address. */
    class OfUrl implements ConstraintValidator<WebUrl, Url> {
        @Override
        public boolean isValid(@Nullable Url url, ConstraintValidatorContext context) {
            return url == null || url.webAddress();
        }
    }

    /** Judges each address of a list. */
    class OfEach implements ConstraintValidator<WebUrl, List<Url>> {
        @Override
        public boolean isValid(@Nullable List<Url> urls, ConstraintValidatorContext context) {
            Report report = new Report(context);
            for (int i = 0; urls != null && i < urls.size(); i++) {
                if (!urls.get(i).webAddress()) {
                    report.atIndex(i, context.getDefaultConstraintMessageTemplate());
                }
            }
            return report.isEmpty();
        }
    }
}
