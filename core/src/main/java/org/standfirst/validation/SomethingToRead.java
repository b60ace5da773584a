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
import org.standfirst.body.Container;
import org.standfirst.body.Embed;
import org.standfirst.body.Figure;
import org.standfirst.internal.Blank;

/**
 * A body must have a block with text, or one that shows something: a figure or an embed. Every standard that carries articles
 * demands a body.
 */
@Documented
@Constraint(validatedBy = SomethingToRead.Judge.class)
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface SomethingToRead {
    /** The words of a violation. */
    String message() default "{org.standfirst.validation.SomethingToRead.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges a body. */
    class Judge implements ConstraintValidator<SomethingToRead, List<Block>> {
        @Override
        public boolean isValid(@Nullable List<Block> body, ConstraintValidatorContext context) {
            return body == null || body.stream().anyMatch(Judge::isSomething);
        }

        private static boolean isSomething(Block block) {
            return block instanceof Figure
                    || block instanceof Embed
                    || block instanceof Container container
                            && container.content().stream().anyMatch(Judge::isSomething)
                    || !Blank.is(block.plainText());
        }
    }
}
