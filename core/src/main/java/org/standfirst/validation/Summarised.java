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
import org.standfirst.body.RichText;
import org.standfirst.internal.Blank;

/**
 * An article had better have a summary or a standfirst: Apple News Format shows an excerpt, and Mastodon nothing but the
 * summary.
 */
@Documented
@Constraint(validatedBy = Summarised.Judge.class)
@Target(TYPE)
@Retention(RUNTIME)
public @interface Summarised {
    /** The words of a violation. */
    String message() default "{org.standfirst.validation.Summarised.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges an article. */
    class Judge implements ConstraintValidator<Summarised, Article> {
        @Override
        public boolean isValid(@Nullable Article article, ConstraintValidatorContext context) {
            Report report = new Report(context);
            if (article != null && !hasSummary(article) && !hasStandfirst(article)) {
                report.at(context.getDefaultConstraintMessageTemplate(), "teaser", "summary");
            }
            return report.isEmpty();
        }

        private static boolean hasSummary(Article article) {
            String summary = article.teaser().summary();
            return summary != null && !Blank.is(summary);
        }

        private static boolean hasStandfirst(Article article) {
            RichText standfirst = article.headlines().standfirst();
            return standfirst != null && !standfirst.blank();
        }
    }
}
