package org.standfirst.ingest;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.standfirst.Publication;
import org.standfirst.Url;

/**
 * Facts about a source that are used where the source does not state them.
 *
 * @param language the language of the text; {@link Locale#ROOT} if not known
 * @param base the address against which relative addresses are resolved, or {@code null} to leave relative addresses
 *     out
 * @param zone the time zone of dates without an offset, or {@code null} to leave such dates out
 * @param publication the publisher, which becomes the source of articles without credits; {@code null} if not known
 */
public record Origin(
        Locale language,
        @Nullable Url base,
        @Nullable ZoneId zone,
        @Nullable Publication publication) {
    /** An origin of which nothing is known. */
    public static final Origin UNKNOWN = new Origin(Locale.ROOT, null, null, null);

    /** Public only because a record requires it; its parameters grow. Use {@link #of} or {@link #UNKNOWN}. */
    public Origin {
        requireNonNull(language, "language");
    }

    /** Returns the origin with the language, the home page and the time zone of {@code publication}. */
    public static Origin of(Publication publication) {
        requireNonNull(publication, "publication");
        return new Origin(publication.language(), publication.url(), publication.timeZone(), publication);
    }

    /** Returns a copy with this language. */
    public Origin withLanguage(Locale language) {
        return new Origin(language, base, zone, publication);
    }

    /**
     * Returns a copy with this base address.
     *
     * @throws IllegalArgumentException if {@code base} is not absolute
     */
    public Origin withBase(@Nullable Url base) {
        if (base != null && !base.isAbsolute()) {
            throw new IllegalArgumentException("base must be absolute, not " + base.text());
        }
        return new Origin(language, base, zone, publication);
    }

    /** Returns a copy with this time zone. */
    public Origin withZone(@Nullable ZoneId zone) {
        return new Origin(language, base, zone, publication);
    }

    /** Returns a copy with this publication. */
    public Origin withPublication(@Nullable Publication publication) {
        return new Origin(language, base, zone, publication);
    }
}
