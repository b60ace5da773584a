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
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Comment;
import org.standfirst.Discussion;
import org.standfirst.body.Block;
import org.standfirst.body.Container;
import org.standfirst.body.Leaf;

/**
 * An id must name one thing: in an article, one block or correction, wherever it stands; in a discussion, one comment. The
 * second is what is reported. Apple News Format demands it of components, HTML of elements.
 */
@Documented
@Constraint(validatedBy = {DistinctIds.OfArticle.class, DistinctIds.OfDiscussion.class})
@Target(TYPE)
@Retention(RUNTIME)
public @interface DistinctIds {
    /** The words of a violation. */
    String message() default "{org.standfirst.validation.DistinctIds.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges the blocks and corrections of an article. */
    class OfArticle implements ConstraintValidator<DistinctIds, Article> {
        @Override
        public boolean isValid(@Nullable Article article, ConstraintValidatorContext context) {
            Report report = new Report(context);
            if (article != null) {
                judge(article, new HashSet<>(), context.getDefaultConstraintMessageTemplate(), report);
            }
            return report.isEmpty();
        }

        private static void judge(Article article, Set<String> ids, String message, Report report) {
            for (int i = 0; i < article.body().size(); i++) {
                Block block = article.body().get(i);
                if (isTaken(block.id(), ids)) {
                    report.at(message, "body", i, "id");
                }
                List<Leaf> content = block instanceof Container container ? container.content() : List.of();
                for (int k = 0; k < content.size(); k++) {
                    if (isTaken(content.get(k).id(), ids)) {
                        report.at(message, "body", i, "content", k, "id");
                    }
                }
            }
            for (int i = 0; i < article.corrections().size(); i++) {
                if (isTaken(article.corrections().get(i).id(), ids)) {
                    report.at(message, "corrections", i, "id");
                }
            }
        }

        private static boolean isTaken(@Nullable String id, Set<String> ids) {
            return id != null && !ids.add(id);
        }
    }

    /** Judges the comments of a discussion. */
    class OfDiscussion implements ConstraintValidator<DistinctIds, Discussion> {
        @Override
        public boolean isValid(@Nullable Discussion discussion, ConstraintValidatorContext context) {
            Report report = new Report(context);
            List<Comment> comments = discussion == null ? List.of() : discussion.comments();
            Set<String> ids = new HashSet<>();
            for (int i = 0; i < comments.size(); i++) {
                if (!ids.add(comments.get(i).id())) {
                    report.at(context.getDefaultConstraintMessageTemplate(), "comments", i, "id");
                }
            }
            return report.isEmpty();
        }
    }
}
