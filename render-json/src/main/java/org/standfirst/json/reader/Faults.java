package org.standfirst.json.reader;

import java.util.ArrayList;
import java.util.List;
import org.standfirst.json.JsonException;
import org.standfirst.json.JsonFault;

/** The faults of a document: thrown at once, or collected and thrown at its end. */
final class Faults {
    private static final int MAX_COUNT = 100;

    private final boolean collecting;
    private final List<JsonFault> found = new ArrayList<>();

    Faults(boolean collecting) {
        this.collecting = collecting;
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
