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
import org.standfirst.Media;
import org.standfirst.Photo;

/** A photo in an article had better have a caption, unless it is decoration. Other media are not judged. */
@Documented
@Constraint(validatedBy = Captioned.Judge.class)
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface Captioned {
    /** The words of a violation. */
    String message() default "{org.standfirst.validation.Captioned.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges a photo. */
    class Judge implements ConstraintValidator<Captioned, Media> {
        @Override
        public boolean isValid(@Nullable Media media, ConstraintValidatorContext context) {
            Report report = new Report(context);
            if (media instanceof Photo photo && !isCaptioned(photo) && !"".equals(photo.alt())) {
                report.at(context.getDefaultConstraintMessageTemplate(), "caption");
            }
            return report.isEmpty();
        }

        private static boolean isCaptioned(Photo photo) {
            return photo.caption() != null && !photo.caption().blank();
        }
    }
}
