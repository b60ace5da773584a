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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.standfirst.Url;

/**
 * An address in running text must lead somewhere from wherever the text is shown: a {@linkplain WebUrl web address},
 * {@code mailto:}, {@code tel:}, or a fragment of the same article. So it is never a script, and never relative: feeds and
 * apps show the text elsewhere.
 */
@Documented
@Constraint(validatedBy = LinkUrl.Judge.class)
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface LinkUrl {
    /** The words of a violation. */
    String message() default "{org.standfirst.validation.LinkUrl.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges an address. */
    class Judge implements ConstraintValidator<LinkUrl, Url> {
        private static final Pattern ELSEWHERE = Pattern.compile("(?i)\\s*(#|mailto:|tel:)");

        @Override
        public boolean isValid(@Nullable Url url, ConstraintValidatorContext context) {
            return url == null
                    || url.webAddress()
                    || url.followable() && ELSEWHERE.matcher(url.text()).lookingAt();
        }
    }
}
