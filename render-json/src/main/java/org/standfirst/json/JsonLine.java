package org.standfirst.json;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.Content;

/**
 * What a line of NDJSON was read as: content, or what is wrong with it.
 *
 * @param number which line it is, from 1, blank ones counted
 * @param content what the line holds, or {@code null} if it can't be read
 * @param faults why it can't be read, as {@link JsonException#faults} has them; empty if it can
 * @param <C> the content
 */
public record JsonLine<C extends Content>(
        long number, @Nullable C content, List<JsonFault> faults) {

    /** Public only because a record requires it; its parameters grow. */
    public JsonLine {
        faults = List.copyOf(requireNonNull(faults, "faults"));
        if ((content == null) == faults.isEmpty()) {
            throw new IllegalArgumentException("a line holds either content or faults");
        }
    }

    /**
     * Returns what the line holds.
     *
     * @throws JsonException if it can't be read
     */
    public C orThrow() {
        if (!faults.isEmpty()) {
            throw new JsonException(faults);
        }
        return requireNonNull(content, "content");
    }
}
