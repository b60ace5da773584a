package org.standfirst.rules;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.standfirst.validation.Slug;

/** Validates {@link Slug}. */
public final class SlugValidator implements ConstraintValidator<Slug, String> {
    // lowercase letters, letters without case, digits, and marks, such as the vowel signs of Indian scripts
    private static final String LETTER = "\\p{Ll}\\p{Lo}\\p{Lm}\\p{Nd}\\p{Mn}\\p{Mc}";
    // within a word also the joiner and the non-joiner, as in Persian, Hindi and Sinhala
    private static final String WORD = "[" + LETTER + "][" + LETTER + "\\x{200C}\\x{200D}]*+";
    private static final Pattern WORDS = Pattern.compile(WORD + "(?:-" + WORD + ")*+");

    @Override
    public boolean isValid(@Nullable String slug, ConstraintValidatorContext context) {
        return slug == null
                || slug.codePointCount(0, slug.length()) <= Slug.MAX_LENGTH
                        && WORDS.matcher(slug).matches();
    }
}
