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
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.standfirst.Dimensions;
import org.standfirst.Media;
import org.standfirst.Photo;

/**
 * The largest file of the photo that stands for an article had better be {@value #WIDTH} pixels wide or wider, as Google
 * recommends. A photo whose sizes are not known is not judged, nor are other media.
 */
@Documented
@Constraint(validatedBy = LargeEnough.Judge.class)
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface LargeEnough {
    /** The width in pixels. */
    int WIDTH = 1_200;

    /** The words of a violation. */
    String message() default "{org.standfirst.validation.LargeEnough.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges a photo. */
    class Judge implements ConstraintValidator<LargeEnough, Media> {
        @Override
        public boolean isValid(@Nullable Media media, ConstraintValidatorContext context) {
            Report report = new Report(context);
            if (media instanceof Photo photo && isSmall(photo)) {
                report.at(context.getDefaultConstraintMessageTemplate(), "renditions");
            }
            return report.isEmpty();
        }

        private static boolean isSmall(Photo photo) {
            OptionalInt largest = photo.renditions().stream()
                    .flatMap(rendition -> Stream.ofNullable(rendition.pixels()))
                    .mapToInt(Dimensions::width)
                    .max();
            return largest.isPresent() && largest.getAsInt() < WIDTH;
        }
    }
}
