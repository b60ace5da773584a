package org.standfirst.rules;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.validation.Line;

/** Validates {@link Line}. */
public final class LineValidator implements ConstraintValidator<Line, String> {

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

    /** Validates each text of a list. */
    public static final class OfEach implements ConstraintValidator<Line, List<String>> {
        @Override
        public boolean isValid(@Nullable List<String> texts, ConstraintValidatorContext context) {
            String message = context.getDefaultConstraintMessageTemplate();
            Report report = new Report(context);
            for (int i = 0; texts != null && i < texts.size(); i++) {
                for (TextFaults.Fault fault : TextFaults.in(texts.get(i), true)) {
                    report.addAt(i, message + fault.detail());
                }
            }
            return report.isEmpty();
        }
    }
}
