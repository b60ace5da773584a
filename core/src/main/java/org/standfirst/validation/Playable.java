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
import org.jspecify.annotations.Nullable;
import org.standfirst.Video;

/** A video must have a file or a player's address: Google's {@code contentUrl} and {@code embedUrl}. */
@Documented
@Constraint(validatedBy = Playable.Judge.class)
@Target(TYPE)
@Retention(RUNTIME)
public @interface Playable {
    /** The words of a violation. */
    String message() default "{org.standfirst.validation.Playable.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges a video. */
    class Judge implements ConstraintValidator<Playable, Video> {
        @Override
        public boolean isValid(@Nullable Video video, ConstraintValidatorContext context) {
            Report report = new Report(context);
            if (video != null && video.renditions().isEmpty() && video.embedUrl() == null) {
                report.at(context.getDefaultConstraintMessageTemplate(), "renditions");
            }
            return report.isEmpty();
        }
    }
}
