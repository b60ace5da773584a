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
import org.standfirst.Article;

/**
 * What can only happen to an article that is out must not be dated before: a correction, and the end of comments. ANS's
 * {@code comments_period} and CAPI's {@code commentCloseDate} are such ends.
 */
@Documented
@Constraint(validatedBy = AfterPublication.Judge.class)
@Target(TYPE)
@Retention(RUNTIME)
public @interface AfterPublication {
    /** The words of a violation. */
    String message() default "{org.standfirst.validation.AfterPublication.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges an article. */
    class Judge implements ConstraintValidator<AfterPublication, Article> {
        private static final String PREFIX = "{org.standfirst.validation.AfterPublication.";

        @Override
        public boolean isValid(@Nullable Article article, ConstraintValidatorContext context) {
            Report report = new Report(context);
            if (article != null && article.dates().published() != null) {
                judge(article, article.dates().published(), report);
            }
            return report.isEmpty();
        }

        private static void judge(Article article, Instant published, Report report) {
            for (int i = 0; i < article.corrections().size(); i++) {
                if (article.corrections().get(i).at().isBefore(published)) {
                    report.at(PREFIX + "at}", "corrections", i, "at");
                }
            }
            Instant closesAt = article.commentPolicy().closesAt();
            if (closesAt != null && !closesAt.isAfter(published)) {
                report.at(PREFIX + "closesAt}", "commentPolicy", "closesAt");
            }
        }
    }
}
