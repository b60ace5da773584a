package org.standfirst.rules;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.standfirst.MediaCredit;
import org.standfirst.Url;
import org.standfirst.body.RichText;
import org.standfirst.internal.Blank;
import org.standfirst.validation.Required;

/** Validates {@link Required}. */
public final class RequiredValidator implements ConstraintValidator<Required, Object> {

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        return !isEmpty(value);
    }

    /** Returns whether {@code value} is null, empty or blank. */
    static boolean isEmpty(@Nullable Object value) {
        if (value instanceof String text) {
            return Blank.is(text);
        }
        if (value instanceof RichText text) {
            return text.blank();
        }
        if (value instanceof Url url) {
            return Blank.is(url.text());
        }
        if (value instanceof MediaCredit credit) {
            return Blank.is(credit.text());
        }
        return value instanceof Collection<?> list ? list.isEmpty() : value == null;
    }
}
