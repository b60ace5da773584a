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

/**
 * A plain text must be one line, without white space around it and without characters that readers can't see and that
 * harm: control characters, overrides of the direction, stretches of another direction that don't end, unpaired
 * surrogates and noncharacters; in a list, each of its texts. The message names the character and its position.
 *
 * <p>Titles are plain text in one line in JSON Feed, Apple News Format and schema.org; HTML allows no control characters;
 * the rules on direction are those of Unicode's technical report 36 and its bidirectional algorithm, UAX #9. Text that
 * runs from right to left needs none of what is refused.
 */
@Documented
@Constraint(validatedBy = {Line.OfText.class, Line.OfEach.class})
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface Line {
    /** The words of a violation, which are followed by the character and its position. */
    String message() default "{org.standfirst.validation.Line.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges a text. */
    class OfText implements ConstraintValidator<Line, String> {

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            String message = context.getDefaultConstraintMessageTemplate();
            Report report = new Report(context);
            TextFaults.in(text, true).forEach(fault -> report.add(message + fault.detail()));
            return report.isEmpty();
        }
    }

    /** Judges each text of a list. */
    class OfEach implements ConstraintValidator<Line, List<String>> {

        @Override
        public boolean isValid(@Nullable List<String> texts, ConstraintValidatorContext context) {
            String message = context.getDefaultConstraintMessageTemplate();
            Report report = new Report(context);
            for (int i = 0; texts != null && i < texts.size(); i++) {
                for (TextFaults.Fault fault : TextFaults.in(texts.get(i), true)) {
                    report.atIndex(i, message + fault.detail());
                }
            }
            return report.isEmpty();
        }
    }
}
