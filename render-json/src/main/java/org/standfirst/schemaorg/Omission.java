package org.standfirst.schemaorg;

import static java.util.Objects.requireNonNull;

import org.standfirst.internal.Printable;

/**
 * Something that a dialect has a place for and that can't stand there as it is.
 *
 * @param place where it would stand, by the dialect's own names, such as {@code ImageObject.contentUrl}
 * @param value what it is, as a text, such as the address that leads nowhere
 */
public record Omission(String place, String value) {
    /** Public only because a record requires it; its parameters grow. */
    public Omission {
        requireNonNull(place, "place");
        requireNonNull(value, "value");
    }

    /** Returns a line for people, with nothing in it that could break a log. */
    @Override
    public String toString() {
        return place + ": " + Printable.of(value);
    }
}
