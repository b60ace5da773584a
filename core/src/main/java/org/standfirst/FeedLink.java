package org.standfirst;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.standfirst.internal.Normal;
import org.standfirst.validation.Line;
import org.standfirst.validation.MaxLength;
import org.standfirst.validation.WebUrl;

/**
 * A news feed of a publication: RSS, Atom or JSON Feed.
 *
 * <p>Pages link to it with {@code <link rel="alternate">}.
 *
 * @param url the address of the feed, absolute
 * @param format the format of the feed
 * @param title the title of the feed, at most 200 characters, or {@code null} to use the publication's name
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

    /** Returns a feed without a title of its own. */
    public static FeedLink of(Url url, Format format) {
        return new FeedLink(url, format, null);
    }

    /** Returns a copy with this address. */
    public FeedLink withUrl(Url url) {
        return new FeedLink(url, format, title);
    }

    /** Returns a copy with this format. */
    public FeedLink withFormat(Format format) {
        return new FeedLink(url, format, title);
    }

    /** Returns a copy with this title. */
    public FeedLink withTitle(@Nullable String title) {
        return new FeedLink(url, format, title);
    }

    /** A format of feeds. */
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
