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
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.standfirst.Dates;

/**
 * Dates must follow each other as what they tell of does: created, published and updated in this order, which Apple News
 * Format and schema.org expect; scheduled not before an embargo ends; expiry after publication, as in ninjs.
 */
@Documented
@Constraint(validatedBy = ConsistentDates.Judge.class)
@Target(TYPE)
@Retention(RUNTIME)
public @interface ConsistentDates {
    /** The words of a violation. */
    String message() default "{org.standfirst.validation.ConsistentDates.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges the dates that are known. */
    class Judge implements ConstraintValidator<ConsistentDates, Dates> {
        private static final String PREFIX = "{org.standfirst.validation.ConsistentDates.";

        @Override
        public boolean isValid(@Nullable Dates dates, ConstraintValidatorContext context) {
            Report report = new Report(context);
            if (dates != null) {
                judge(dates, report);
            }
            return report.isEmpty();
        }

        private static void judge(Dates dates, Report report) {
            if (before(dates.published(), dates.created())) {
                report.at(PREFIX + "published}", "published");
            }
            if (before(dates.updated(), dates.published())) {
                report.at(PREFIX + "updated}", "updated");
            } else if (dates.published() == null && before(dates.updated(), dates.created())) {
                report.at(PREFIX + "updatedDraft}", "updated");
            }
            if (before(dates.scheduled(), dates.embargoedUntil())) {
                report.at(PREFIX + "scheduled}", "scheduled");
            }
            if (dates.expires() != null && !before(dates.published(), dates.expires()) && dates.published() != null) {
                report.at(PREFIX + "expires}", "expires");
            }
        }

        private static boolean before(@Nullable Instant one, @Nullable Instant other) {
            return one != null && other != null && one.isBefore(other);
        }
    }
}
