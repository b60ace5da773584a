package org.standfirst.rules;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.standfirst.internal.Hidden;
import org.standfirst.validation.Identifier;

/** Validates {@link Identifier}. */
public final class IdentifierValidator implements ConstraintValidator<Identifier, String> {

    @Override
    public boolean isValid(@Nullable String id, ConstraintValidatorContext context) {
        return id == null
                || !id.isEmpty() && id.codePointCount(0, id.length()) <= Identifier.MAX_LENGTH && isVisible(id);
    }

    private static boolean isVisible(String id) {
        return id.codePoints().noneMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || Hidden.is(c))
                && TextFaults.in(id, true).isEmpty();
    }
}
