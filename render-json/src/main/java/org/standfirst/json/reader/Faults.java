package org.standfirst.json.reader;

import java.util.ArrayList;
import java.util.List;
import org.standfirst.json.JsonException;
import org.standfirst.json.JsonFault;

/** What is wrong with a document: thrown at once, or collected and thrown at its end. */
final class Faults {
    private static final int ENOUGH = 100;

    private final boolean collecting;
    private final List<JsonFault> found = new ArrayList<>();

    Faults(boolean collecting) {
        this.collecting = collecting;
    }

    /** Adds a fault that doesn't keep anybody from reading on. */
    void add(JsonFault fault) {
        if (!collecting || found.size() == ENOUGH - 1) {
            throw last(fault);
        }
        found.add(fault);
    }

    /** Returns what to throw where nobody can read on. */
    JsonException last(JsonFault fault) {
        found.add(fault);
        return new JsonException(found);
    }

    /** Throws what was collected, if anything was. */
    void throwAny() {
        if (!found.isEmpty()) {
            throw new JsonException(found);
        }
    }
}
