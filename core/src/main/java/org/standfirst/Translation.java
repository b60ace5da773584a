package org.standfirst;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.standfirst.internal.Normal;
import org.standfirst.validation.ForPublication;
import org.standfirst.validation.KnownLanguage;
import org.standfirst.validation.WebUrl;

/**
 * Where the same article stands in another language, for {@code hreflang}.
 *
 * @param language as BCP 47 knows it; neither the article's nor that of another translation
 * @param url the canonical address of that version, absolute
 */
public record Translation(
        @KnownLanguage(groups = ForPublication.class) Locale language,
        @WebUrl Url url) {

    /** Public only because a record requires it; its parameters grow. Use {@link #of}. */
    public Translation {
        language = Normal.language(requireNonNull(language, "language"));
        requireNonNull(url, "url");
    }

    /** Returns the translation into {@code language}. */
    public static Translation of(Locale language, Url url) {
        return new Translation(language, url);
    }
}
