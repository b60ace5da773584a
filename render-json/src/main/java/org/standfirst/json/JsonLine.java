package org.standfirst.json;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.Content;
import org.standfirst.internal.Normal;

/**
 * The result of reading one line of NDJSON: content or faults.
 *
 * @param number the number of the line, from 1; blank lines count
 * @param content the content of the line, or {@code null} if it cannot be read
 * @param faults the faults of the line, as in {@link JsonException#faults}; empty if it can be read
 * @param <C> the type of the content
 */
public record JsonLine<C extends Content>(
        long number, @Nullable C content, List<JsonFault> faults) {

    /** Public only because a record requires it; its parameters grow. */
    public JsonLine {
        faults = Normal.list(faults, "faults");
        if ((content == null) == faults.isEmpty()) {
            throw new IllegalArgumentException("a line holds either content or faults");
        }
    }

    /**
     * Returns the content of the line.
     *
     * @throws JsonException if the line cannot be read
     */
    public C orThrow() {
        if (!faults.isEmpty()) {
            throw new JsonException(faults);
        }
        return requireNonNull(content, "content");
    }
}
