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

/**
 * A media type must be a type and a subtype, as RFC 6838 names them: {@code image/jpeg}. ninjs calls it
 * {@code contentType}.
 */
@Documented
@Constraint(validatedBy = MediaType.Judge.class)
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface MediaType {
    /** The words of a violation. */
    String message() default "{org.standfirst.validation.MediaType.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges a media type. */
    class Judge implements ConstraintValidator<MediaType, String> {
        private static final Pattern NAME =
                Pattern.compile("[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}");

        @Override
        public boolean isValid(@Nullable String type, ConstraintValidatorContext context) {
            return type == null || NAME.matcher(type).matches();
        }
    }
}
