package org.standfirst.rules;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.Url;
import org.standfirst.validation.WebUrl;

/** Validates {@link WebUrl}. */
public final class WebUrlValidator implements ConstraintValidator<WebUrl, Url> {
    private static final String TOO_LONG = "{org.standfirst.validation.WebUrl.length}";

    @Override
    public boolean isValid(@Nullable Url url, ConstraintValidatorContext context) {
        return url == null || !isTooLong(url, context) && url.isAbsolute();
    }

    /** Reports an address that is too long, instead of the constraint's own violation. */
    static boolean isTooLong(Url url, ConstraintValidatorContext context) {
        if (fits(url)) {
            return false;
        }
        new Report(context).add(TOO_LONG);
        return true;
    }

    static boolean fits(Url url) {
        return MaxLengthValidator.fits(url.text(), WebUrl.MAX_LENGTH);
    }

    /** Validates each address of a list. */
    public static final class OfEach implements ConstraintValidator<WebUrl, List<Url>> {
        @Override
        public boolean isValid(@Nullable List<Url> urls, ConstraintValidatorContext context) {
            Report report = new Report(context);
            for (int i = 0; urls != null && i < urls.size(); i++) {
                if (!fits(urls.get(i))) {
                    report.addAt(i, TOO_LONG);
                } else if (!urls.get(i).isAbsolute()) {
                    report.addAt(i);
                }
            }
            return report.isEmpty();
        }
    }
}
