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
import org.standfirst.Genre;
import org.standfirst.Publishing;

/**
 * Whoever paid for an article must be named, and what somebody paid for must be marked as sponsored: schema.org's
 * {@code AdvertiserContentArticle}, Apple News Format's {@code isSponsored}.
 */
@Documented
@Constraint(validatedBy = SponsorNamed.Judge.class)
@Target(TYPE)
@Retention(RUNTIME)
public @interface SponsorNamed {
    /** The words of a violation. */
    String message() default "{org.standfirst.validation.SponsorNamed.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges the state of an article. */
    class Judge implements ConstraintValidator<SponsorNamed, Publishing> {
        private static final String PREFIX = "{org.standfirst.validation.SponsorNamed.";

        @Override
        public boolean isValid(@Nullable Publishing publishing, ConstraintValidatorContext context) {
            Report report = new Report(context);
            if (publishing != null) {
                boolean sponsored = publishing.genre() == Genre.SPONSORED;
                if (sponsored && publishing.sponsor() == null) {
                    report.at(PREFIX + "sponsor}", "sponsor");
                }
                if (!sponsored && publishing.sponsor() != null) {
                    report.at(PREFIX + "genre}", "genre");
                }
            }
            return report.isEmpty();
        }
    }
}
