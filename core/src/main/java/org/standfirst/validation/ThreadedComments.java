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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.standfirst.Comment;
import org.standfirst.Discussion;

/**
 * A comment must answer one that is in its discussion and was written before, and comments must not answer each other in a
 * circle, of which the first is reported. Where a discussion has a total, and so is one page of many, a comment may answer one
 * on another page. WordPress's {@code parent}, schema.org's {@code parentItem}.
 */
@Documented
@Constraint(validatedBy = ThreadedComments.Judge.class)
@Target(TYPE)
@Retention(RUNTIME)
public @interface ThreadedComments {
    /** The words of a violation. */
    String message() default "{org.standfirst.validation.ThreadedComments.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges a discussion, in one pass over its comments and one over who answers whom. */
    class Judge implements ConstraintValidator<ThreadedComments, Discussion> {
        private static final String PREFIX = "{org.standfirst.validation.ThreadedComments.";
        private static final int NONE = -1;

        @Override
        public boolean isValid(@Nullable Discussion discussion, ConstraintValidatorContext context) {
            Report report = new Report(context);
            if (discussion != null) {
                refuseCircles(parentsIn(discussion, report), report);
            }
            return report.isEmpty();
        }

        /** Returns the index of the comment that each answers, and reports what is wrong with one answer alone. */
        private static int[] parentsIn(Discussion discussion, Report report) {
            List<Comment> comments = discussion.comments();
            Map<String, Integer> byId = new HashMap<>();
            for (int i = 0; i < comments.size(); i++) {
                byId.putIfAbsent(comments.get(i).id(), i);
            }
            int[] parents = new int[comments.size()];
            for (int i = 0; i < parents.length; i++) {
                Comment comment = comments.get(i);
                parents[i] = NONE;
                if (comment.parentId() == null || comment.parentId().equals(comment.id())) {
                    continue; // that a comment answers itself is reported of the comment
                }
                parents[i] = byId.getOrDefault(comment.parentId(), NONE);
                if (parents[i] == NONE && discussion.total() == null) {
                    report.at(PREFIX + "unknown}", "comments", i, "parentId");
                }
                if (parents[i] != NONE
                        && comment.posted().isBefore(comments.get(parents[i]).posted())) {
                    report.at(PREFIX + "posted}", "comments", i, "posted");
                }
            }
            return parents;
        }

        /** Walks up from each comment until it meets one that was met before; if on the same walk, they are in a circle. */
        private static void refuseCircles(int[] parents, Report report) {
            int[] metFrom = new int[parents.length];
            Arrays.fill(metFrom, NONE);
            for (int start = 0; start < parents.length; start++) {
                int at = start;
                while (at != NONE && metFrom[at] == NONE) {
                    metFrom[at] = start;
                    at = parents[at];
                }
                if (at != NONE && metFrom[at] == start) {
                    report.at(PREFIX + "circle}", "comments", firstOfCircle(at, parents), "parentId");
                }
            }
        }

        private static int firstOfCircle(int member, int[] parents) {
            int first = member;
            for (int at = parents[member]; at != member; at = parents[at]) {
                first = Math.min(first, at);
            }
            return first;
        }
    }
}
