package org.standfirst;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.RichText;
import org.standfirst.internal.Normal;
import org.standfirst.validation.Advisory;
import org.standfirst.validation.Identifier;
import org.standfirst.validation.MaxLength;
import org.standfirst.validation.Required;

/**
 * A note on a change in an article after its publication.
 *
 * <p>ANS's {@code corrections}, schema.org's {@code CorrectionComment}.
 *
 * @param kind the kind of note
 * @param text what was wrong and what is right; at most 10,000 characters, 1,000 recommended
 * @param at when it was corrected, or {@code null} if not known; should not be before publication
 * @param id the id within the article, or {@code null} for none
 */
public record Correction(
        Kind kind,

        @Required
        @Valid
        @MaxLength(10_000)
        @MaxLength(value = 1_000, groups = Advisory.class, message = MaxLength.ADVICE)
        RichText text,

        @Nullable Instant at,
        @Identifier @Nullable String id) {

    /** Public only because a record requires it; its parameters grow. Use {@link #of}. */
    public Correction {
        requireNonNull(kind, "kind");
        requireNonNull(text, "text");
        id = Normal.idOrNull(id);
    }

    /** Returns a note of this kind; {@code at} is {@code null} if not known. */
    public static Correction of(Kind kind, RichText text, @Nullable Instant at) {
        return new Correction(kind, text, at, null);
    }

    /** Returns a note of this kind in plain text; {@code at} is {@code null} if not known. */
    public static Correction of(Kind kind, String text, @Nullable Instant at) {
        return of(kind, RichText.of(text), at);
    }

    /** Returns a copy with this kind. */
    public Correction withKind(Kind kind) {
        return new Correction(kind, text, at, id);
    }

    /** Returns a copy with this text. */
    public Correction withText(RichText text) {
        return new Correction(kind, text, at, id);
    }

    /** Returns a copy with this plain text. */
    public Correction withText(String text) {
        return withText(RichText.of(text));
    }

    /** Returns a copy with this time. */
    public Correction withAt(@Nullable Instant at) {
        return new Correction(kind, text, at, id);
    }

    /** Returns a copy with this id. */
    public Correction withId(@Nullable String id) {
        return new Correction(kind, text, at, id);
    }

    /** A kind of note. */
    public enum Kind {
        /** A mistake was corrected. */
        CORRECTION,
        /** An unclear passage was made clear. */
        CLARIFICATION,
        /** New information was added. */
        UPDATE,
        /** The article was withdrawn. */
        RETRACTION
    }
}
