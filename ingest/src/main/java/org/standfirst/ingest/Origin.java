package org.standfirst.ingest;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.standfirst.Publication;
import org.standfirst.Url;

/**
 * What the caller knows about a source, for everything that the source does not state. A source that states it wins.
 *
 * @param language of the text; {@link Locale#ROOT} if not known
 * @param base the address against which relative ones are resolved, or {@code null} to leave those out
 * @param zone of dates without an offset, or {@code null} to leave those out
 * @param publication who published it, the source of articles that name neither author nor source; {@code null} if not known
 */
public record Origin(
        Locale language,
        @Nullable Url base,
        @Nullable ZoneId zone,
        @Nullable Publication publication) {
    /** Nothing is known. */
    public static final Origin UNKNOWN = new Origin(Locale.ROOT, null, null, null);

    /** Public only because a record requires it; its parameters grow. Use {@link #of} or {@link #UNKNOWN}. */
    public Origin {
        requireNonNull(language, "language");
    }

    /** Returns the origin of everything that {@code publication} published: its language, home page and time zone. */
    public static Origin of(Publication publication) {
        requireNonNull(publication, "publication");
        return new Origin(publication.language(), publication.url(), publication.timeZone(), publication);
    }

    /** Returns a copy with this language. */
    public Origin withLanguage(Locale language) {
        return new Origin(language, base, zone, publication);
    }

    /** Returns a copy with this base address. */
    public Origin withBase(@Nullable Url base) {
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
