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
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.standfirst.PhotoCredit;
import org.standfirst.Url;
import org.standfirst.body.RichText;

/**
 * There must be something: no null, no empty list, no text of nothing but white space, no credit that prints nothing.
 * White space is what {@link Character#isWhitespace(int)} says.
 */
@Documented
@Constraint(validatedBy = Required.Judge.class)
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface Required {
    /** The words where it is {@link Advisory}: “should” rather than “must”. */
    String ADVICE = "{org.standfirst.validation.Required.advice}";

    /** The words of a violation. */
    String message() default "{org.standfirst.validation.Required.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges any value. */
    class Judge implements ConstraintValidator<Required, Object> {

        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            if (value instanceof String text) {
                return !text.isBlank();
            }
            if (value instanceof RichText text) {
                return !text.blank();
            }
            if (value instanceof Url url) {
                return !url.text().isBlank();
            }
            if (value instanceof PhotoCredit credit) {
                return !credit.text().isBlank();
            }
            return value instanceof Collection<?> list ? !list.isEmpty() : value != null;
        }
    }
}
