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
import org.jspecify.annotations.Nullable;

/**
 * The readable part of an address must consist of lower-case letters and digits of any script, in words joined by single
 * hyphens: {@code night-ferry-returns}. It has at most {@value #MAX_LENGTH} characters. So WordPress makes them; ANS's pattern for aliases is
 * alike.
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
        @Override
        public boolean isValid(@Nullable String slug, ConstraintValidatorContext context) {
            return slug == null || slug.codePointCount(0, slug.length()) <= MAX_LENGTH && consistsOfWords(slug);
        }

        private static boolean consistsOfWords(String slug) {
            return !slug.startsWith("-")
                    && !slug.endsWith("-")
                    && !slug.contains("--")
                    && !slug.isEmpty()
                    && slug.codePoints().allMatch(c -> c == '-' || isOfWord(c));
        }

        /** Returns whether it is a letter but no capital, a digit, or a mark, as vowels are in the scripts of India. */
        private static boolean isOfWord(int c) {
            return switch (Character.getType(c)) {
                case Character.LOWERCASE_LETTER,
                        Character.OTHER_LETTER,
                        Character.MODIFIER_LETTER,
                        Character.DECIMAL_DIGIT_NUMBER,
                        Character.NON_SPACING_MARK,
                        Character.COMBINING_SPACING_MARK -> true;
                default -> false;
            };
        }
    }
}
