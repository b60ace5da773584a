package org.standfirst.validation;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.Block;
import org.standfirst.body.Box;
import org.standfirst.body.Container;
import org.standfirst.body.Heading;
import org.standfirst.body.Leaf;
import org.standfirst.body.LiveUpdate;

/**
 * Headings had better skip no level on the way down: the first is of level 2, and one of level 4 has one of level 3 above it.
 * The title of a box or an update counts as a heading above what it holds. WCAG 2.2, criterion 1.3.1.
 */
@Documented
@Constraint(validatedBy = HeadingOrder.Judge.class)
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface HeadingOrder {
    /** The words of a violation. */
    String message() default "{org.standfirst.validation.HeadingOrder.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges a body. */
    class Judge implements ConstraintValidator<HeadingOrder, List<Block>> {
        @Override
        public boolean isValid(@Nullable List<Block> body, ConstraintValidatorContext context) {
            Report report = new Report(context);
            String message = context.getDefaultConstraintMessageTemplate();
            int level = 1;
            for (int i = 0; body != null && i < body.size(); i++) {
                Block block = body.get(i);
                if (block instanceof Container container) {
                    judge(container, i, level, message, report);
                }
                if (skips(block, level)) {
                    report.at(message, i, "level");
                }
                level = levelAfter(block, level);
            }
            return report.isEmpty();
        }

        private static void judge(Container container, int index, int outerLevel, String message, Report report) {
            int level = isTitled(container) ? outerLevel + 1 : outerLevel;
            for (int i = 0; i < container.content().size(); i++) {
                Leaf block = container.content().get(i);
                if (skips(block, level)) {
                    report.at(message, index, "content", i, "level");
                }
                level = levelAfter(block, level);
            }
        }

        private static boolean isTitled(Container container) {
            return container instanceof Box box && box.title() != null
                    || container instanceof LiveUpdate update && update.title() != null;
        }

        private static boolean skips(Block block, int level) {
            return block instanceof Heading heading && heading.level() > level + 1;
        }

        private static int levelAfter(Block block, int level) {
            return block instanceof Heading heading ? heading.level() : level;
        }
    }
}
