package org.standfirst;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.standfirst.internal.Normal;
import org.standfirst.validation.ForPublication;
import org.standfirst.validation.KnownLanguage;
import org.standfirst.validation.Line;
import org.standfirst.validation.MaxLength;
import org.standfirst.validation.WebUrl;

/**
 * The captions of a video or audio in one language.
 *
 * <p>HTML's {@code track}.
 *
 * @param url the address of a WebVTT file, absolute
 * @param language the language of the captions, or {@code null} if not known
 * @param label its name in the menu of the player, such as {@code English (CC)}, at most 100 characters, or {@code
 *     null} to use the name of the language
 */
public record CaptionTrack(
        @WebUrl Url url,

        @KnownLanguage(groups = ForPublication.class) @Nullable
        Locale language,

        @Line @MaxLength(100) @Nullable String label) {

    /** Public only because a record requires it; its parameters grow. Use {@link #of}. */
    public CaptionTrack {
        requireNonNull(url, "url");
        language = Normal.languageOrNull(language);
        label = Normal.textOrNull(label);
    }

    /** Returns captions in an unknown language. */
    public static CaptionTrack of(Url url) {
        return new CaptionTrack(url, null, null);
    }

    /** Returns captions in {@code language}. */
    public static CaptionTrack of(Url url, Locale language) {
        return new CaptionTrack(url, requireNonNull(language, "language"), null);
    }

    /** Returns a copy with this address. */
    public CaptionTrack withUrl(Url url) {
        return new CaptionTrack(url, language, label);
    }

    /** Returns a copy with this language. */
    public CaptionTrack withLanguage(@Nullable Locale language) {
        return new CaptionTrack(url, language, label);
    }

    /** Returns a copy with this label. */
    public CaptionTrack withLabel(@Nullable String label) {
        return new CaptionTrack(url, language, label);
    }
}
