package org.standfirst;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.standfirst.validation.MessageKeys;

/**
 * Who may read an article, and how much of it everybody may.
 *
 * @param level what a reader needs
 * @param freeParagraphs how many paragraphs stand before the paywall, from 0, as {@link Article#freeBody} counts; {@code
 *     null} if it has no paywall, or if the site decides
 */
public record Access(
        Level level,

        @Min(value = 0, message = MessageKeys.AT_LEAST) @Nullable
        Integer freeParagraphs) {
    /** Everybody reads everything. */
    public static final Access FREE = new Access(Level.FREE, null);

    /** Public only because a record requires it; its parameters grow. Use {@link #of}. */
    public Access {
        requireNonNull(level, "level");
    }

    /** Returns access at {@code level}, with no count of free paragraphs. */
    public static Access of(Level level) {
        return new Access(level, null);
    }

    /** Returns whether everybody reads everything: there is no paywall. */
    public boolean isFree() {
        return level == Level.FREE;
    }

    /** Returns a copy at this level. */
    public Access withLevel(Level level) {
        return new Access(level, freeParagraphs);
    }

    /** Returns a copy that shows {@code freeParagraphs} to everybody. */
    public Access withFreeParagraphs(@Nullable Integer freeParagraphs) {
        return new Access(level, freeParagraphs);
    }

    /** What a reader needs. */
    public enum Level {
        /** Nothing. */
        FREE,
        /** An account. */
        REGISTRATION,
        /** A paid subscription. */
        SUBSCRIPTION
    }
}
