package org.standfirst.validation;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.RichText;

/**
 * A text must not have more characters; in a list, each of its texts. Characters are Unicode's code points, as JSON Schema
 * counts them.
 */
@Documented
@Constraint(validatedBy = {MaxLength.OfText.class, MaxLength.OfRichText.class, MaxLength.OfEach.class})
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
@Repeatable(MaxLength.Several.class)
public @interface MaxLength {
    /** The words where it is {@link Advisory}: “should” rather than “must”. */
    String ADVICE = "{org.standfirst.validation.MaxLength.advice}";

    /** How many characters there may be. */
    int value();

    /** The words of a violation. */
    String message() default "{org.standfirst.validation.MaxLength.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Several limits, each for a group. */
    @Documented
    @Target({FIELD, RECORD_COMPONENT})
    @Retention(RUNTIME)
    @interface Several {
        /** The limits. */
        MaxLength[] value();
    }

    /** Judges a plain text. */
    class OfText implements ConstraintValidator<MaxLength, String> {
        private int max;

        @Override
        public void initialize(MaxLength limit) {
            max = limit.value();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || fits(text);
        }

        private boolean fits(String text) {
            return text.length() <= max || text.codePointCount(0, text.length()) <= max;
        }
    }

    /** Judges running text, without its marks. */
    class OfRichText implements ConstraintValidator<MaxLength, RichText> {
        private final OfText plain = new OfText();

        @Override
        public void initialize(MaxLength limit) {
            plain.initialize(limit);
        }

        @Override
        public boolean isValid(@Nullable RichText text, ConstraintValidatorContext context) {
            return text == null || plain.fits(text.plainText());
        }
    }

    /** Judges each text of a list. */
    class OfEach implements ConstraintValidator<MaxLength, List<String>> {
        private final OfText plain = new OfText();

        @Override
        public void initialize(MaxLength limit) {
            plain.initialize(limit);
        }

        @Override
        public boolean isValid(@Nullable List<String> texts, ConstraintValidatorContext context) {
            Report report = new Report(context);
            if (texts != null) {
                for (int i = 0; i < texts.size(); i++) {
                    if (!plain.fits(texts.get(i))) {
                        report.atIndex(i, context.getDefaultConstraintMessageTemplate());
                    }
                }
            }
            return report.isEmpty();
        }
    }
}
