package org.standfirst;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.standfirst.validation.Line;
import org.standfirst.validation.MaxLength;
import org.standfirst.validation.Required;
import org.standfirst.validation.WebUrl;

/**
 * Where a report comes from.
 *
 * @param name such as the agency's, at most 200 characters
 * @param kind what sort of source it is
 * @param url its site, or {@code null} for none; absolute
 */
public record Source(
        @Required @Line @MaxLength(200) String name,
        Kind kind,
        @WebUrl @Nullable Url url) {

    /** Public only because a record requires it; its parameters grow. Use {@link #of}. */
    public Source {
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
    }

    /** Returns a source of that name and kind. */
    public static Source of(String name, Kind kind) {
        return new Source(name, kind, null);
    }

    /** Returns a copy with this name. */
    public Source withName(String name) {
        return new Source(name, kind, url);
    }

    /** Returns a copy of this kind. */
    public Source withKind(Kind kind) {
        return new Source(name, kind, url);
    }

    /** Returns a copy with this site. */
    public Source withUrl(@Nullable Url url) {
        return new Source(name, kind, url);
    }

    /** A sort of source, as the Arc Native Specification's distributor categories tell them apart. */
    public enum Kind {
        /** The publication's own staff. */
        STAFF,
        /** A news agency. */
        WIRE,
        /** A freelance journalist. */
        FREELANCE,
        /** A stock library. */
        STOCK,
        /** Material that its subject handed out. */
        HANDOUT,
        /** Anything else. */
        OTHER
    }
}
