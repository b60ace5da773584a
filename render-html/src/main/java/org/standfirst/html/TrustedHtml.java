package org.standfirst.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.util.function.UnaryOperator;

/**
 * Markup that is written as it is. All other output is escaped, so a review of what a site adds to it searches for the two
 * methods that create this class.
 */
public final class TrustedHtml {
    private final byte[] utf8;

    private TrustedHtml(String html) {
        this.utf8 = html.getBytes(UTF_8);
    }

    /**
     * Returns markup that the caller trusts: a literal in its source code, or the output of a template engine that escapes.
     * Never a text of a model or a request.
     */
    public static TrustedHtml trusted(String html) {
        return new TrustedHtml(requireNonNull(html, "html"));
    }

    /** Returns what {@code sanitizer} returns for markup that is not trusted. */
    public static TrustedHtml sanitized(String html, UnaryOperator<String> sanitizer) {
        requireNonNull(sanitizer, "sanitizer");
        return new TrustedHtml(requireNonNull(sanitizer.apply(requireNonNull(html, "html")), "sanitized"));
    }

    byte[] utf8() {
        return utf8;
    }
}
