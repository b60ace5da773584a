package org.standfirst.rules;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.standfirst.validation.MediaType;

/** Validates {@link MediaType}. */
public final class MediaTypeValidator implements ConstraintValidator<MediaType, String> {
    private static final Pattern NAME =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}");

    @Override
    public boolean isValid(@Nullable String type, ConstraintValidatorContext context) {
        return type == null || NAME.matcher(type).matches();
    }
}
