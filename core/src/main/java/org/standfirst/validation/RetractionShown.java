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
import org.standfirst.Correction;
import org.standfirst.Status;

/** An article that was taken back had better be withdrawn, or tell so before its other corrections. */
@Documented
@Constraint(validatedBy = RetractionShown.Judge.class)
@Target(TYPE)
@Retention(RUNTIME)
public @interface RetractionShown {
    /** The words of a violation. */
    String message() default "{org.standfirst.validation.RetractionShown.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges an article. */
    class Judge implements ConstraintValidator<RetractionShown, Article> {
        @Override
        public boolean isValid(@Nullable Article article, ConstraintValidatorContext context) {
            Report report = new Report(context);
            if (article != null && article.publishing().status() != Status.WITHDRAWN && isHidden(article)) {
                report.at(context.getDefaultConstraintMessageTemplate(), "publishing", "status");
            }
            return report.isEmpty();
        }

        private static boolean isHidden(Article article) {
            return article.corrections().stream().skip(1).anyMatch(Judge::isRetraction)
                    && !isRetraction(article.corrections().get(0));
        }

        private static boolean isRetraction(Correction correction) {
            return correction.kind() == Correction.Kind.RETRACTION;
        }
    }
}
