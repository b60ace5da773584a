package org.standfirst;

import static java.util.Objects.requireNonNull;

import org.standfirst.internal.Printable;

/**
 * A value that a renderer left out because its format cannot hold it, or that an importer could not keep.
 *
 * @param path the path to the value. In rendered content it has the form of a violation's path: component names joined
 *     by dots, with an index from 0 for an element of a list, such as {@code body[3].media.credit}. For imported
 *     content it is the position in the source
 * @param value the value as text, such as a relative address
 * @param reason why it was left out, in words that continue the path, such as {@code is not an absolute address}
 */
public record Omission(String path, String value, String reason) {
    /** Public only because a record requires it; its parameters grow. Use {@link #of}. */
    public Omission {
        requireNonNull(path, "path");
        requireNonNull(value, "value");
        requireNonNull(reason, "reason");
    }

    /** Returns an omission of a value at a path. */
    public static Omission of(String path, String value, String reason) {
        return new Omission(path, value, reason);
    }

    /**
     * Returns a line for a log: path, reason and the beginning of the value. All characters of path and value are
     * escaped except letters, digits, visible ASCII characters and, in the value, spaces.
     */
    @Override
    public String toString() {
        return (path.isEmpty() ? "" : Printable.of(path) + " ") + reason + ": " + Printable.withSpaces(value);
    }
}
