package org.standfirst.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.util.function.UnaryOperator;

/**
 * Markup that is written as it stands. Everything else that reaches the output is escaped, so whoever reviews what a site
 * adds to it searches for the two makers of this class.
 */
public final class TrustedHtml {
    private final byte[] utf8;

    private TrustedHtml(String html) {
        this.utf8 = html.getBytes(UTF_8);
    }

    /**
     * Returns markup that the caller vouches for: a literal of its own source code, or what a template engine that escapes
     * has made. Never a text out of a model or a request.
     */
    public static TrustedHtml vouchedFor(String html) {
        return new TrustedHtml(requireNonNull(html, "html"));
    }

    /** Returns what {@code sanitizer} leaves of markup that nobody vouches for. */
    public static TrustedHtml sanitized(String html, UnaryOperator<String> sanitizer) {
        return new TrustedHtml(requireNonNull(sanitizer.apply(requireNonNull(html, "html")), "sanitized"));
    }

    byte[] utf8() {
        return utf8;
    }
}
