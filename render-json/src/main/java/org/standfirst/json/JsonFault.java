package org.standfirst.json;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.standfirst.internal.Printable;

/**
 * Something in a JSON document that is not as our format has it.
 *
 * @param pointer where it is, as a JSON Pointer (RFC 6901); empty for the document itself
 * @param line where it is, from 1; for one of many lines of NDJSON, which of them it is
 * @param column where it is in its line, from 1, in bytes of UTF-8; in {@code char}s if a string is read
 * @param expected what should be there, such as {@code a text}
 */
public record JsonFault(String pointer, long line, int column, String expected) implements Serializable {
    /** Public only because a record requires it; its parameters grow. */
    public JsonFault {
        requireNonNull(pointer, "pointer");
        requireNonNull(expected, "expected");
    }

    /** Returns a line for people, with nothing in it that could break a log. */
    @Override
    public String toString() {
        return "line " + line + ", column " + column + (pointer.isEmpty() ? "" : ", " + Printable.of(pointer))
                + ": expected " + expected;
    }
}
