package org.standfirst;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.standfirst.internal.Normal;
import org.standfirst.rules.Consistent;
import org.standfirst.validation.Line;
import org.standfirst.validation.MaxLength;
import org.standfirst.validation.MessageKeys;
import org.standfirst.validation.Required;
import org.standfirst.validation.WebUrl;

/**
 * A series that an article is a part of: a {@code CreativeWorkSeries} of schema.org.
 *
 * @param name the printed name; one line of at most 200 characters
 * @param url the address of the page that lists its parts, or {@code null} if it has none; absolute
 * @param position the number of the article in the series, from 1 to the total, or {@code null} if the parts have no
 *     numbers
 * @param total the number of parts, at least 1, or {@code null} if not known yet
 */
@Consistent
public record Series(
        @Required @Line @MaxLength(200) String name,
        @WebUrl @Nullable Url url,

        @Min(value = 1, message = MessageKeys.AT_LEAST) @Nullable
        Integer position,

        @Min(value = 1, message = MessageKeys.AT_LEAST) @Nullable
        Integer total) {

    /** Public only because a record requires it; its parameters grow. Use {@link #of}. */
    public Series {
        name = Normal.lineEnds(requireNonNull(name, "name"));
    }

    /** Returns a series with this name. */
    public static Series of(String name) {
        return new Series(name, null, null, null);
    }

    /** Returns a copy with this name. */
    public Series withName(String name) {
        return new Series(name, url, position, total);
    }

    /** Returns a copy with this page. */
    public Series withUrl(@Nullable Url url) {
        return new Series(name, url, position, total);
    }

    /** Returns a copy with this position of the article. */
    public Series withPosition(@Nullable Integer position) {
        return new Series(name, url, position, total);
    }

    /** Returns a copy with this number of parts. */
    public Series withTotal(@Nullable Integer total) {
        return new Series(name, url, position, total);
    }
}
