package org.standfirst.examples.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.standfirst.Content;
import org.standfirst.Omission;
import org.standfirst.examples.archive.Counts.Kind;
import org.standfirst.json.JsonFault;
import org.standfirst.validation.Advisory;
import org.standfirst.validation.ContentValidator;
import org.standfirst.validation.ForPublication;

/**
 * Collects the violations and omissions of one article at a time, and counts them. Not safe to share between threads.
 */
final class Findings {
    private static final Pattern MESSAGE_KEY =
            Pattern.compile("\\{org\\.standfirst\\.validation\\.(.+?)(\\.message)?}");

    private static final String UNKNOWN_PROPERTY = "is not a property of the format";

    private final ContentValidator validator = ContentValidator.create();
    private final Counts counts;
    private final List<String> lines = new ArrayList<>();

    Findings(Counts counts) {
        this.counts = counts;
    }

    /** Removes the findings of the previous article. */
    void clear() {
        lines.clear();
    }

    /**
     * Validates the content, and returns whether it can be published. Advisory violations are reported, but do not
     * prevent it.
     */
    boolean publishable(Content content) {
        boolean publishable = true;
        for (ConstraintViolation<Content> violation :
                validator.validate(content, ForPublication.class, Advisory.class)) {
            String group = group(violation);
            publishable &= group.equals(Advisory.class.getSimpleName());
            counts.add(Kind.VIOLATIONS, group + " " + rule(violation));
            lines.add(group + ": " + violation.getPropertyPath() + " " + violation.getMessage());
        }
        return publishable;
    }

    void unknown(JsonFault property) {
        omitted(UNKNOWN_PROPERTY, property.pointer() + " " + UNKNOWN_PROPERTY);
    }

    void omitted(Omission omission) {
        omitted(omission.reason(), omission.toString());
    }

    /** Returns a line for each finding in the current article. */
    byte[] report() {
        return String.join("\n", lines).getBytes(UTF_8);
    }

    private void omitted(String reason, String line) {
        counts.add(Kind.OMISSIONS, reason);
        lines.add("Left out: " + line);
    }

    private static String group(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getGroups().iterator().next().getSimpleName();
    }

    private static String rule(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
    }
}
