package org.standfirst.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.util.function.UnaryOperator;

/**
 * Markup that is written without escaping. All other output is escaped, so a security review of a site only needs to
 * check the calls of the two methods that create instances.
 */
public final class TrustedHtml {
    private final byte[] utf8;

    private TrustedHtml(String html) {
        this.utf8 = html.getBytes(UTF_8);
    }

    /**
     * Returns markup that the caller trusts, such as a literal in source code or the output of a template engine that
     * escapes. Never pass text of a model or a request.
     */
    public static TrustedHtml trusted(String html) {
        return new TrustedHtml(requireNonNull(html, "html"));
    }

    /** Returns the output of {@code sanitizer} for untrusted markup. */
    public static TrustedHtml sanitized(String html, UnaryOperator<String> sanitizer) {
        requireNonNull(sanitizer, "sanitizer");
        return new TrustedHtml(requireNonNull(sanitizer.apply(requireNonNull(html, "html")), "sanitized"));
    }

    byte[] utf8() {
        return utf8;
    }
}
