package org.standfirst.rules;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.standfirst.validation.CodeName;

/** Validates {@link CodeName}. */
public final class CodeNameValidator implements ConstraintValidator<CodeName, String> {

    @Override
    public boolean isValid(@Nullable String name, ConstraintValidatorContext context) {
        return name == null || fits(name);
    }

    private static boolean fits(String name) {
        return name.length() <= CodeName.MAX_LENGTH
                && CodeName.NAME.matcher(name).matches();
    }

    /** Validates each key of a map. */
    public static final class OfKeys implements ConstraintValidator<CodeName, Map<String, ?>> {
        @Override
        public boolean isValid(@Nullable Map<String, ?> map, ConstraintValidatorContext context) {
            Report report = new Report(context);
            if (map != null) {
                map.keySet().stream().filter(key -> !fits(key)).forEach(report::addAtKey);
            }
            return report.isEmpty();
        }
    }
}
