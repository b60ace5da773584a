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
 * The readable part of an address must consist of lower-case letters and digits of any script, in words joined by single
 * hyphens: {@code night-ferry-returns}. Within a word may be the joiners that Persian and the scripts of India need. It has at
 * most {@value #MAX_LENGTH} characters. So WordPress makes them; ANS's pattern for aliases is alike.
 */
@Documented
@Constraint(validatedBy = Slug.Judge.class)
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface Slug {
    /** How many characters a slug may have. */
    int MAX_LENGTH = 200;

    /** The words of a violation. */
    String message() default "{org.standfirst.validation.Slug.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges a slug. */
    class Judge implements ConstraintValidator<Slug, String> {
        // letters but no capitals, digits, and marks, as vowels are in the scripts of India
        private static final String LETTER = "\\p{Ll}\\p{Lo}\\p{Lm}\\p{Nd}\\p{Mn}\\p{Mc}";
        // within a word, what keeps letters apart or joins them in Persian, Hindi and Sinhala
        private static final String WORD = "[" + LETTER + "][" + LETTER + "\\x{200C}\\x{200D}]*+";
        private static final Pattern WORDS = Pattern.compile(WORD + "(?:-" + WORD + ")*+");

        @Override
        public boolean isValid(@Nullable String slug, ConstraintValidatorContext context) {
            return slug == null
                    || slug.codePointCount(0, slug.length()) <= MAX_LENGTH
                            && WORDS.matcher(slug).matches();
        }
    }
}
