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
import org.standfirst.Page;

/** The discussion on a page must be that on its article. */
@Documented
@Constraint(validatedBy = DiscussionOfArticle.Judge.class)
@Target(TYPE)
@Retention(RUNTIME)
public @interface DiscussionOfArticle {
    /** The words of a violation. */
    String message() default "{org.standfirst.validation.DiscussionOfArticle.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges a page. */
    class Judge implements ConstraintValidator<DiscussionOfArticle, Page> {
        @Override
        public boolean isValid(@Nullable Page page, ConstraintValidatorContext context) {
            Report report = new Report(context);
            if (page != null
                    && page.discussion() != null
                    && !page.discussion()
                            .articleId()
                            .equals(page.article().identity().id())) {
                report.at(context.getDefaultConstraintMessageTemplate(), "discussion", "articleId");
            }
            return report.isEmpty();
        }
    }
}
