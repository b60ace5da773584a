package org.standfirst.json;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.standfirst.Content;

/**
 * What a line of NDJSON was read as: content, or a fault.
 *
 * @param number which line it is, from 1, blank ones counted
 * @param content what the line holds, or {@code null} if it can't be read
 * @param fault why it can't be read, or {@code null} if it can
 * @param <C> the content
 */
public record JsonLine<C extends Content>(
        long number, @Nullable C content, @Nullable JsonException fault) {

    /** Public only because a record requires it; its parameters grow. */
    public JsonLine {
        if ((content == null) == (fault == null)) {
            throw new IllegalArgumentException("a line holds either content or a fault");
        }
    }

    /**
     * Returns what the line holds.
     *
     * @throws JsonException if it can't be read
     */
    public C orThrow() {
        if (fault != null) {
            throw fault;
        }
        return requireNonNull(content, "content");
    }
}
