package org.standfirst.body;

import static java.util.Objects.requireNonNull;

import org.standfirst.Url;
import org.standfirst.validation.LinkUrl;

/**
 * Where a run of text leads.
 *
 * @param url absolute, with {@code http}, {@code https}, {@code mailto} or {@code tel}, or a fragment of the same
 *     article
 * @param kind who stands behind it, from which its {@code rel} follows
 */
public record Link(@LinkUrl Url url, Kind kind) {

    /** Public only because a record requires it; its parameters grow. Use {@link #of}. */
    public Link {
        requireNonNull(url, "url");
        requireNonNull(kind, "kind");
    }

    /** Returns an editor's link. */
    public static Link of(Url url) {
        return new Link(url, Kind.EDITORIAL);
    }

    /** Returns a copy that leads there. */
    public Link withUrl(Url url) {
        return new Link(url, kind);
    }

    /** Returns a copy behind which somebody else stands. */
    public Link withKind(Kind kind) {
        return new Link(url, kind);
    }

    /** Who stands behind a link. */
    public enum Kind {
        /** The editors; search engines may follow it. */
        EDITORIAL,
        /** Somebody who paid for it: {@code rel="sponsored nofollow"}. */
        SPONSORED,
        /** A reader: {@code rel="nofollow ugc"}. */
        USER
    }
}
