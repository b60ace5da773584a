package org.standfirst.json.reader;

import java.util.ArrayList;
import java.util.List;
import org.standfirst.json.JsonException;
import org.standfirst.json.JsonFault;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** The faults of a document: thrown at once, or collected and thrown at its end. */
final class Faults {
    private static final int MAX_COUNT = 100;

    private final boolean collecting;
    private final long firstLine;
    private final List<JsonFault> found = new ArrayList<>();

    /** Creates faults of a document that starts on line {@code firstLine}. */
    Faults(boolean collecting, long firstLine) {
        this.collecting = collecting;
        this.firstLine = firstLine;
    }

    /** Returns a fault at {@code location}. */
    JsonFault at(TokenStreamLocation location, String pointer, String expected) {
        long line = firstLine - 1 + Math.max(1, location.getLineNr());
        return new JsonFault(pointer, line, Math.max(1, location.getColumnNr()), expected);
    }

    /**
     * Returns the fault for an exception of {@code parser}.
     *
     * @throws JacksonException {@code cause} itself, if it is an I/O error
     */
    JsonFault of(JacksonException cause, JsonParser parser, Limits limits) {
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        if (cause instanceof JacksonIOException io) {
            if (io.getCause() instanceof Utf8Input.RejectedInput rejected) {
                return at(parser.currentLocation(), pointer, rejected.expected());
            }
            throw io;
        }
        if (cause instanceof StreamConstraintsException) {
            return at(parser.currentTokenLocation(), pointer, limits.textExpected());
        }
        return at(
                cause.getLocation(),
                pointer,
                cause instanceof UnexpectedEndOfInputException ? "the rest of the document" : "well-formed JSON");
    }

    /** Adds a fault after which reading can continue. */
    void add(JsonFault fault) {
        if (!collecting || found.size() == MAX_COUNT - 1) {
            throw last(fault);
        }
        found.add(fault);
    }

    /** Returns the exception to throw for a fault after which reading cannot continue. */
    JsonException last(JsonFault fault) {
        found.add(fault);
        return new JsonException(found);
    }

    /** Throws the collected faults, if there are any. */
    void throwAny() {
        if (!found.isEmpty()) {
            throw new JsonException(found);
        }
    }
}
