package org.standfirst.json;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.standfirst.internal.Printable;

/**
 * A place where a JSON document deviates from our format.
 *
 * @param pointer the JSON Pointer (RFC 6901) of the value; empty for the document itself
 * @param line the line in the document or in the NDJSON stream, from 1
 * @param column the column in its line, from 1, in bytes of UTF-8, or in {@code char}s if the input is a string
 * @param expected a description of what is allowed there, such as {@code a string}
 */
public record JsonFault(String pointer, long line, int column, String expected) implements Serializable {
    /** Public only because a record requires it; its parameters grow. */
    public JsonFault {
        requireNonNull(pointer, "pointer");
        requireNonNull(expected, "expected");
    }

    /** Returns one line that is safe to log. */
    @Override
    public String toString() {
        return "line " + line + ", column " + column + (pointer.isEmpty() ? "" : ", " + Printable.of(pointer))
                + ": expected " + expected;
    }
}
