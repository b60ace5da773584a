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
import org.standfirst.Article;
import org.standfirst.Dates;

/**
 * The dates of an article must be those of its status: what is or was out has a date of publication, what waits for its time
 * says which, and a first draft was never out. So WordPress tells its states apart.
 */
@Documented
@Constraint(validatedBy = DatesOfStatus.Judge.class)
@Target(TYPE)
@Retention(RUNTIME)
public @interface DatesOfStatus {
    /** The words of a violation. */
    String message() default "{org.standfirst.validation.DatesOfStatus.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges an article. */
    class Judge implements ConstraintValidator<DatesOfStatus, Article> {
        private static final String PREFIX = "{org.standfirst.validation.DatesOfStatus.";

        @Override
        public boolean isValid(@Nullable Article article, ConstraintValidatorContext context) {
            Report report = new Report(context);
            if (article != null) {
                judge(article, article.dates(), report);
            }
            return report.isEmpty();
        }

        private static void judge(Article article, Dates dates, Report report) {
            switch (article.publishing().status()) {
                case PUBLISHED, WITHDRAWN -> {
                    if (dates.published() == null) {
                        report.at(PREFIX + "published}", "dates", "published");
                    }
                }
                case SCHEDULED -> {
                    if (dates.scheduled() == null) {
                        report.at(PREFIX + "scheduled}", "dates", "scheduled");
                    }
                }
                case DRAFT -> {
                    if (dates.published() != null && article.identity().revision() == 1) {
                        report.at(PREFIX + "draft}", "dates", "published");
                    }
                }
                case PENDING -> {} // it may have been out before
            }
        }
    }
}
