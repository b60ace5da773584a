package org.standfirst;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.standfirst.validation.MessageKeys;

/**
 * Access to an article: its paywall, and the part before the paywall.
 *
 * @param level the requirement for reading the whole article
 * @param freeParagraphs the number of paragraphs before the paywall, from 0, as {@link Article#freeBody} counts them;
 *     {@code null} if there is no paywall, or if the site decides where it is
 */
public record Access(
        Level level,

        @Min(value = 0, message = MessageKeys.AT_LEAST) @Nullable
        Integer freeParagraphs) {
    /** Access without a paywall. */
    public static final Access FREE = new Access(Level.FREE, null);

    /** Public only because a record requires it; its parameters grow. Use {@link #of}. */
    public Access {
        requireNonNull(level, "level");
    }

    /** Returns access at {@code level}, without a number of free paragraphs. */
    public static Access of(Level level) {
        return new Access(level, null);
    }

    /** Returns whether there is no paywall. */
    public boolean isFree() {
        return level == Level.FREE;
    }

    /**
     * Returns whether the site decides where the paywall is: the article is not free, and the number of free paragraphs
     * is not stated. Feeds do not have the text of such an article.
     */
    public boolean decidedBySite() {
        return !isFree() && freeParagraphs == null;
    }

    /** Returns a copy with this level. */
    public Access withLevel(Level level) {
        return new Access(level, freeParagraphs);
    }

    /** Returns a copy with this number of paragraphs before the paywall. */
    public Access withFreeParagraphs(@Nullable Integer freeParagraphs) {
        return new Access(level, freeParagraphs);
    }

    /** The requirement for reading the whole article. */
    public enum Level {
        /** None. */
        FREE,
        /** An account. */
        REGISTRATION,
        /** A paid subscription. */
        SUBSCRIPTION
    }
}
