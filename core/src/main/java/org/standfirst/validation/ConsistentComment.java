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
import org.standfirst.Comment;
import org.standfirst.internal.Blank;

/**
 * A comment must say something unless it was deleted, must not answer itself, and is not changed before it is written.
 * WordPress demands a text.
 */
@Documented
@Constraint(validatedBy = ConsistentComment.Judge.class)
@Target(TYPE)
@Retention(RUNTIME)
public @interface ConsistentComment {
    /** The words of a violation. */
    String message() default "{org.standfirst.validation.ConsistentComment.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges a comment. */
    class Judge implements ConstraintValidator<ConsistentComment, Comment> {
        private static final String PREFIX = "{org.standfirst.validation.ConsistentComment.";

        @Override
        public boolean isValid(@Nullable Comment comment, ConstraintValidatorContext context) {
            Report report = new Report(context);
            if (comment != null) {
                judge(comment, report);
            }
            return report.isEmpty();
        }

        private static void judge(Comment comment, Report report) {
            if (Blank.is(comment.text()) && comment.state() != Comment.State.DELETED) {
                report.at(PREFIX + "text}", "text");
            }
            if (comment.id().equals(comment.parentId())) {
                report.at(PREFIX + "parentId}", "parentId");
            }
            if (comment.edited() != null && comment.edited().isBefore(comment.posted())) {
                report.at(PREFIX + "edited}", "edited");
            }
        }
    }
}
