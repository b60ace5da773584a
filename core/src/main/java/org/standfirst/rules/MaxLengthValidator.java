package org.standfirst.rules;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.RichText;
import org.standfirst.validation.MaxLength;

/** Validates {@link MaxLength}. */
public final class MaxLengthValidator implements ConstraintValidator<MaxLength, String> {
    private int max;

    @Override
    public void initialize(MaxLength limit) {
        max = limit.value();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        return text == null || fits(text, max);
    }

    static boolean fits(String text, int max) {
        return text.length() <= max || text.codePointCount(0, text.length()) <= max;
    }

    /** Validates the characters of rich text, without its marks. */
    public static final class OfRichText implements ConstraintValidator<MaxLength, RichText> {
        private int max;

        @Override
        public void initialize(MaxLength limit) {
            max = limit.value();
        }

        @Override
        public boolean isValid(@Nullable RichText text, ConstraintValidatorContext context) {
            return text == null || fits(RunTexts.joined(text), max);
        }
    }

    /** Validates each text of a list. */
    public static final class OfEach implements ConstraintValidator<MaxLength, List<String>> {
        private int max;

        @Override
        public void initialize(MaxLength limit) {
            max = limit.value();
        }

        @Override
        public boolean isValid(@Nullable List<String> texts, ConstraintValidatorContext context) {
            Report report = new Report(context);
            for (int i = 0; texts != null && i < texts.size(); i++) {
                if (!fits(texts.get(i), max)) {
                    report.addAt(i);
                }
            }
            return report.isEmpty();
        }
    }
}
