package org.standfirst.html;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** An attribute whose value is text. Addresses go into a {@link UrlAttribute}. */
public enum Attribute {
    ACCEPT_CHARSET("accept-charset"),
    ALT,
    ARIA_DESCRIBEDBY("aria-describedby"),
    ARIA_INVALID("aria-invalid"),
    ARIA_LABEL("aria-label"),
    ARIA_LABELLEDBY("aria-labelledby"),
    AUTOCOMPLETE,
    CHECKED,
    COLSPAN,
    CONTENT,
    DATA_PLACEMENT("data-placement"),
    DATETIME,
    DECODING,
    DIR,
    FETCHPRIORITY,
    FOR,
    HEIGHT,
    HIDDEN,
    HREFLANG,
    INPUTMODE,
    LABEL,
    LANG,
    LOADING,
    MAX,
    MAXLENGTH,
    METHOD,
    MIN,
    NAME,
    NONCE,
    PROPERTY,
    REL,
    REQUIRED,
    ROWSPAN,
    SIZES,
    SRCLANG,
    TABINDEX,
    TARGET,
    TITLE,
    TYPE,
    VALUE,
    WIDTH;

    /** {@code  name="}, as it stands after a tag's last attribute. */
    final byte[] start;

    Attribute() {
        start = start(name().toLowerCase(java.util.Locale.ROOT));
    }

    Attribute(String name) {
        start = start(name);
    }

    private static byte[] start(String name) {
        return (" " + name + "=\"").getBytes(US_ASCII);
    }
}
