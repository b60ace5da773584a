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
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;

/**
 * A translation must be in another language than the article, and than every translation before it: {@code hreflang} names
 * one page for each.
 */
@Documented
@Constraint(validatedBy = DistinctTranslations.Judge.class)
@Target(TYPE)
@Retention(RUNTIME)
public @interface DistinctTranslations {
    /** The words of a violation. */
    String message() default "{org.standfirst.validation.DistinctTranslations.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges the translations of an article. */
    class Judge implements ConstraintValidator<DistinctTranslations, Article> {
        @Override
        public boolean isValid(@Nullable Article article, ConstraintValidatorContext context) {
            Report report = new Report(context);
            if (article != null) {
                Set<Locale> taken = new HashSet<>(Set.of(article.identity().language()));
                for (int i = 0; i < article.translations().size(); i++) {
                    if (!taken.add(article.translations().get(i).language())) {
                        report.at(context.getDefaultConstraintMessageTemplate(), "translations", i, "language");
                    }
                }
            }
            return report.isEmpty();
        }
    }
}
