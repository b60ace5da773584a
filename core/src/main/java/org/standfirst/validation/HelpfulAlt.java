package org.standfirst.validation;

import static java.lang.annotation.ElementType.TYPE;
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
import org.standfirst.Photo;
import org.standfirst.internal.Blank;

/**
 * What a picture shows had better be said in words of its own: neither those of the caption, which is read out as well, nor
 * the name of a file. So W3C's tutorial on images has it.
 */
@Documented
@Constraint(validatedBy = HelpfulAlt.Judge.class)
@Target(TYPE)
@Retention(RUNTIME)
public @interface HelpfulAlt {
    /** The words of a violation. */
    String message() default "{org.standfirst.validation.HelpfulAlt.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges a photo. */
    class Judge implements ConstraintValidator<HelpfulAlt, Photo> {
        private static final String PREFIX = "{org.standfirst.validation.HelpfulAlt.";
        private static final Pattern FILE_NAME = Pattern.compile("(?i)\\.(jpe?g|png|gif|webp|avif|heic|tiff?|svg)$");

        @Override
        public boolean isValid(@Nullable Photo photo, ConstraintValidatorContext context) {
            Report report = new Report(context);
            if (photo != null && photo.alt() != null && !Blank.is(photo.alt())) {
                if (photo.caption() != null && photo.caption().plainText().equals(photo.alt())) {
                    report.at(PREFIX + "caption}", "alt");
                }
                if (FILE_NAME.matcher(photo.alt()).find()) {
                    report.at(PREFIX + "fileName}", "alt");
                }
            }
            return report.isEmpty();
        }
    }
}
