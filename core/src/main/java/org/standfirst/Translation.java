package org.standfirst;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.standfirst.internal.Normal;
import org.standfirst.validation.ForPublication;
import org.standfirst.validation.KnownLanguage;
import org.standfirst.validation.WebUrl;

/**
 * A version of the article in another language, for {@code hreflang}.
 *
 * @param language its language as a BCP 47 tag; should differ from that of the article and of other translations;
 *     {@code x-default} for the page for readers of all other languages
 * @param url the canonical address of that version, absolute
 */
public record Translation(
        @KnownLanguage(allowDefault = true, groups = ForPublication.class)
        Locale language,

        @WebUrl Url url) {

    /** Public only because a record requires it; its parameters grow. Use {@link #of}. */
    public Translation {
        language = Normal.language(requireNonNull(language, "language"));
        requireNonNull(url, "url");
    }

    /** Returns whether the language is {@code x-default}: the page for readers of all other languages. */
    public boolean isDefault() {
        return language.toLanguageTag().equals("x-default");
    }

    /** Returns the translation into {@code language}. */
    public static Translation of(Locale language, Url url) {
        return new Translation(language, url);
    }
}
