package org.standfirst.html;

import java.util.Locale;
import org.standfirst.html.markup.ElementWriter;

/** An attribute whose value is text. For addresses there is {@link UrlAttribute}. */
public enum Attribute {
    ACCEPT_CHARSET,
    ALT,
    ARIA_DESCRIBEDBY,
    ARIA_INVALID,
    ARIA_LABEL,
    ARIA_LABELLEDBY,
    AUTOCOMPLETE,
    CHECKED,
    COLSPAN,
    CONTENT,
    DATA_BEST,
    DATA_ENDED,
    DATA_FOCUS,
    DATA_GENRE,
    DATA_KEY,
    DATA_KIND,
    DATA_NUMBER,
    DATA_PLACEMENT,
    DATA_RATING,
    DATA_SHAPE,
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
    MEDIA,
    NAME,
    NONCE,
    PROPERTY,
    REL,
    REQUIRED,
    REVERSED,
    ROWSPAN,
    SIZES,
    SRCLANG,
    START,
    TABINDEX,
    TARGET,
    TITLE,
    TYPE,
    VALUE,
    WIDTH;

    /** {@code  name="} with a leading space, in UTF-8. */
    final byte[] start;

    Attribute() {
        start = ElementWriter.attributeStart(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
