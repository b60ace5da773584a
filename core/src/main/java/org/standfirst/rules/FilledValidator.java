package org.standfirst.rules;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.validation.Filled;

/** Validates {@link Filled}. */
public final class FilledValidator implements ConstraintValidator<Filled, List<?>> {

    @Override
    public boolean isValid(@Nullable List<?> texts, ConstraintValidatorContext context) {
        Report report = new Report(context);
        for (int i = 0; texts != null && i < texts.size(); i++) {
            if (RequiredValidator.isEmpty(texts.get(i))) {
                report.addAt(i);
            }
        }
        return report.isEmpty();
    }
}
