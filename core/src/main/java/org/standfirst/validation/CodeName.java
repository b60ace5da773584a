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
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name that programs go by must begin with a small letter and consist of letters, digits and underscores of ASCII, at most
 * {@value #MAX_LENGTH} of them; of a map, each key. ANS's pattern for the keys of its open objects is alike.
 */
@Documented
@Constraint(validatedBy = {CodeName.OfText.class, CodeName.OfEachKey.class})
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface CodeName {
    /** How many characters a name may have. */
    int MAX_LENGTH = 100;

    /** What a name consists of. */
    Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9_]*");

    /** The words of a violation. */
    String message() default "{org.standfirst.validation.CodeName.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges a name. */
    class OfText implements ConstraintValidator<CodeName, String> {
        @Override
        public boolean isValid(@Nullable String name, ConstraintValidatorContext context) {
            return name == null || fits(name);
        }

        private static boolean fits(String name) {
            return name.length() <= MAX_LENGTH && NAME.matcher(name).matches();
        }
    }

    /** Judges each key of a map. */
    class OfEachKey implements ConstraintValidator<CodeName, Map<String, ?>> {
        @Override
        public boolean isValid(@Nullable Map<String, ?> map, ConstraintValidatorContext context) {
            Report report = new Report(context);
            if (map != null) {
                map.keySet().stream()
                        .filter(key -> !OfText.fits(key))
                        .forEach(key -> report.atKey(key, context.getDefaultConstraintMessageTemplate()));
            }
            return report.isEmpty();
        }
    }
}
