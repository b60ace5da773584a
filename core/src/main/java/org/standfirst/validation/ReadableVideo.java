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
import org.standfirst.internal.Blank;

/** What is said in a video had better be readable, as captions or as a transcript. WCAG 2.2, criterion 1.2.2. */
@Documented
@Constraint(validatedBy = ReadableVideo.Judge.class)
@Target(TYPE)
@Retention(RUNTIME)
public @interface ReadableVideo {
    /** The words of a violation. */
    String message() default "{org.standfirst.validation.ReadableVideo.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges a video. */
    class Judge implements ConstraintValidator<ReadableVideo, Video> {
        @Override
        public boolean isValid(@Nullable Video video, ConstraintValidatorContext context) {
            Report report = new Report(context);
            if (video != null
                    && video.captionsTrack() == null
                    && (video.transcript() == null || Blank.is(video.transcript()))) {
                report.at(context.getDefaultConstraintMessageTemplate(), "captionsTrack");
            }
            return report.isEmpty();
        }
    }
}
