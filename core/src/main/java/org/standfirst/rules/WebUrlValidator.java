package org.standfirst.rules;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.Url;
import org.standfirst.validation.WebUrl;

/** Validates {@link WebUrl}. */
public final class WebUrlValidator implements ConstraintValidator<WebUrl, Url> {

    @Override
    public boolean isValid(@Nullable Url url, ConstraintValidatorContext context) {
        return url == null || url.webAddress();
    }

    /** Validates each address of a list. */
    public static final class OfEach implements ConstraintValidator<WebUrl, List<Url>> {
        @Override
        public boolean isValid(@Nullable List<Url> urls, ConstraintValidatorContext context) {
            Report report = new Report(context);
            for (int i = 0; urls != null && i < urls.size(); i++) {
                if (!urls.get(i).webAddress()) {
                    report.addAt(i);
                }
            }
            return report.isEmpty();
        }
    }
}
