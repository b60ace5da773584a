package org.standfirst.body;

import static java.util.Objects.requireNonNull;

import org.standfirst.Url;
import org.standfirst.validation.LinkUrl;

/**
 * The link of a run of text or of a photo.
 *
 * @param url the address: absolute, with {@code http}, {@code https}, {@code mailto} or {@code tel}, or a fragment of
 *     the same article
 * @param kind the origin of the link, which determines its {@code rel}
 */
public record Link(@LinkUrl Url url, Kind kind) {

    /** Public only because a record requires it; its parameters grow. Use {@link #of}. */
    public Link {
        requireNonNull(url, "url");
        requireNonNull(kind, "kind");
    }

    /** Returns an editorial link. */
    public static Link of(Url url) {
        return new Link(url, Kind.EDITORIAL);
    }

    /** Returns a copy with this address. */
    public Link withUrl(Url url) {
        return new Link(url, kind);
    }

    /** Returns a copy with this kind. */
    public Link withKind(Kind kind) {
        return new Link(url, kind);
    }

    /** The origin of a link. */
    public enum Kind {
        /** A link by the editors; search engines may follow it. */
        EDITORIAL,
        /** A paid link: {@code rel="sponsored nofollow"}. */
        SPONSORED,
        /** A link by a reader: {@code rel="nofollow ugc"}. */
        USER
    }
}
