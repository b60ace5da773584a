package org.standfirst;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.standfirst.internal.Normal;
import org.standfirst.validation.Line;
import org.standfirst.validation.MaxLength;
import org.standfirst.validation.Required;
import org.standfirst.validation.WebUrl;

/**
 * The source of a report, such as a news agency.
 *
 * @param name the name, such as that of the agency, at most 200 characters
 * @param kind the kind of source
 * @param url the address of its site, or {@code null} for none; absolute
 */
public record Source(
        @Required @Line @MaxLength(200) String name,
        Kind kind,
        @WebUrl @Nullable Url url) {

    /** Public only because a record requires it; its parameters grow. Use {@link #of}. */
    public Source {
        name = Normal.lineEnds(requireNonNull(name, "name"));
        requireNonNull(kind, "kind");
    }

    /** Returns a source with this name and kind. */
    public static Source of(String name, Kind kind) {
        return new Source(name, kind, null);
    }

    /** Returns a copy with this name. */
    public Source withName(String name) {
        return new Source(name, kind, url);
    }

    /** Returns a copy with this kind. */
    public Source withKind(Kind kind) {
        return new Source(name, kind, url);
    }

    /** Returns a copy with this site. */
    public Source withUrl(@Nullable Url url) {
        return new Source(name, kind, url);
    }

    /** A kind of source: the distributor categories of the Arc Native Specification (ANS). */
    public enum Kind {
        /** The publication's own staff. */
        STAFF,
        /** A news agency. */
        WIRE,
        /** A freelance journalist. */
        FREELANCE,
        /** A stock library. */
        STOCK,
        /** Material supplied by the subject of the report. */
        HANDOUT,
        /** Anything else. */
        OTHER
    }
}
