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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Url;

/** A link to a related page must lead to another page than the article's own, and no two lead to the same. */
@Documented
@Constraint(validatedBy = RelatedElsewhere.Judge.class)
@Target(TYPE)
@Retention(RUNTIME)
public @interface RelatedElsewhere {
    /** The words of a violation. */
    String message() default "{org.standfirst.validation.RelatedElsewhere.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges the related links of an article. */
    class Judge implements ConstraintValidator<RelatedElsewhere, Article> {
        private static final String PREFIX = "{org.standfirst.validation.RelatedElsewhere.";

        @Override
        public boolean isValid(@Nullable Article article, ConstraintValidatorContext context) {
            Report report = new Report(context);
            Set<Url> seen = new HashSet<>();
            for (int i = 0; article != null && i < article.related().size(); i++) {
                Url url = article.related().get(i).url();
                if (url.equals(article.identity().url())) {
                    report.at(PREFIX + "own}", "related", i, "url");
                } else if (!seen.add(url)) {
                    report.at(PREFIX + "twice}", "related", i, "url");
                }
            }
            return report.isEmpty();
        }
    }
}
