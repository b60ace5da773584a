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
import org.standfirst.Url;

/**
 * What identifies a concept must be a URI: a scheme, a colon and no white space. An IPTC Media Topic must end in its code of
 * eight digits, as IPTC's ninjs has it: {@code http://cv.iptc.org/newscodes/mediatopic/20000892}.
 */
@Documented
@Constraint(validatedBy = ConceptUri.Judge.class)
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface ConceptUri {
    /** The words of a violation. */
    String message() default "{org.standfirst.validation.ConceptUri.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges a URI. */
    class Judge implements ConstraintValidator<ConceptUri, Url> {
        private static final Pattern URI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s\\p{Cntrl}]+");
        private static final Pattern MEDIA_TOPICS =
                Pattern.compile("(?i)https?://cv\\.iptc\\.org/newscodes/mediatopic/");
        private static final Pattern MEDIA_TOPIC =
                Pattern.compile("http://cv\\.iptc\\.org/newscodes/mediatopic/[0-9]{8}");

        @Override
        public boolean isValid(@Nullable Url uri, ConstraintValidatorContext context) {
            if (uri == null) {
                return true;
            }
            boolean mediaTopic = MEDIA_TOPICS.matcher(uri.text()).lookingAt();
            return (mediaTopic ? MEDIA_TOPIC : URI).matcher(uri.text()).matches();
        }
    }
}
