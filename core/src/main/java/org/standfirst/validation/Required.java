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
import org.standfirst.internal.Blank;

/**
 * There must be something: no null, no empty list, no text in which readers would see nothing, no credit that prints
 * nothing. White space of any kind and marks without ink are nothing.
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
            return isSomething(value);
        }

        /** Returns whether there is something in it. */
        static boolean isSomething(@Nullable Object value) {
            if (value instanceof String text) {
                return !Blank.is(text);
            }
            if (value instanceof RichText text) {
                return !text.blank();
            }
            if (value instanceof Url url) {
                return !Blank.is(url.text());
            }
            if (value instanceof PhotoCredit credit) {
                return !Blank.is(credit.text());
            }
            return value instanceof Collection<?> list ? !list.isEmpty() : value != null;
        }
    }
}
