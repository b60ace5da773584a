package org.standfirst;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.standfirst.internal.Normal;
import org.standfirst.validation.Line;
import org.standfirst.validation.MaxLength;
import org.standfirst.validation.WebUrl;

/**
 * Where readers' programs are told of what is new in a publication.
 *
 * <p>What RSS, Atom and JSON Feed have in common as {@code <link rel="alternate">}, by which pages lead to them.
 *
 * @param url of the feed, absolute
 * @param format in which it is written
 * @param title by which readers tell it from others, at most 200 characters; {@code null} to go by the publication's name
 */
public record FeedLink(
        @WebUrl Url url,
        Format format,
        @Line @MaxLength(200) @Nullable String title) {

    /** Public only because a record requires it; its parameters grow. Use {@link #of}. */
    public FeedLink {
        requireNonNull(url, "url");
        requireNonNull(format, "format");
        title = Normal.textOrNull(title);
    }

    /** Returns a feed that goes by the publication's name. */
    public static FeedLink of(Url url, Format format) {
        return new FeedLink(url, format, null);
    }

    /** Returns a copy fetched from there. */
    public FeedLink withUrl(Url url) {
        return new FeedLink(url, format, title);
    }

    /** Returns a copy in this format. */
    public FeedLink withFormat(Format format) {
        return new FeedLink(url, format, title);
    }

    /** Returns a copy with this title. */
    public FeedLink withTitle(@Nullable String title) {
        return new FeedLink(url, format, title);
    }

    /** How a feed is written. */
    public enum Format {
        /** RSS 2.0. */
        RSS("application/rss+xml"),
        /** Atom, RFC 4287. */
        ATOM("application/atom+xml"),
        /** JSON Feed 1.1. */
        JSON_FEED("application/feed+json");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        /** Returns its media type, such as {@code application/rss+xml}. */
        public String mediaType() {
            return mediaType;
        }
    }
}
