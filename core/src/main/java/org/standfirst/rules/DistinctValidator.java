package org.standfirst.rules;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.standfirst.FeedLink;
import org.standfirst.Url;
import org.standfirst.validation.Distinct;

/** Validates {@link Distinct}. */
public final class DistinctValidator implements ConstraintValidator<Distinct, List<?>> {

    @Override
    public boolean isValid(@Nullable List<?> entries, ConstraintValidatorContext context) {
        Report report = new Report(context);
        Set<Object> seen = new HashSet<>();
        for (int i = 0; entries != null && i < entries.size(); i++) {
            if (!seen.add(keyOf(entries.get(i)))) {
                report.addAt(i);
            }
        }
        return report.isEmpty();
    }

    /** Returns a string if possible, since a hash set stays fast if hash codes of strings collide. */
    private static Object keyOf(Object entry) {
        if (entry instanceof Url url) {
            return url.text();
        }
        if (entry instanceof FeedLink feed) {
            String url = feed.url().text();
            return feed.format() + " " + url.length() + " " + url + Objects.toString(feed.title(), "");
        }
        return entry;
    }
}
