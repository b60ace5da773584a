package org.standfirst.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is wrong with a document: thrown at once, or collected and thrown at its end. */
final class Faults {
    private static final int ENOUGH = 100;

    private final byte[] json;
    private final boolean collecting;
    private final @Nullable Consumer<JsonFault> unknown;
    private final List<JsonFault> found = new ArrayList<>();
    private int scanned;
    private int line = 1;
    private int column = 1;

    /** Those of {@code json}; {@code unknown}, if there is one, is told of properties that nobody knows. */
    Faults(byte[] json, boolean collecting, @Nullable Consumer<JsonFault> unknown) {
        this.json = json;
        this.collecting = collecting;
        this.unknown = unknown;
    }

    /** Adds a fault that doesn't keep anybody from reading on. */
    void add(String pointer, int offset, String expected) {
        if (!collecting || found.size() == ENOUGH - 1) {
            throw last(pointer, offset, expected);
        }
        found.add(fault(pointer, offset, expected));
    }

    /** Returns what to throw where nobody can read on. */
    JsonException last(String pointer, int offset, String expected) {
        found.add(fault(pointer, offset, expected));
        return new JsonException(found);
    }

    /** Throws what was collected, if anything was. */
    void throwAny() {
        if (!found.isEmpty()) {
            throw new JsonException(found);
        }
    }

    /** Tells of a property that nobody knows. */
    void unknown(Supplier<String> pointer, int offset) {
        if (unknown != null) {
            unknown.accept(fault(pointer.get(), offset, "no property of that name"));
        }
    }

    private JsonFault fault(String pointer, int offset, String expected) {
        if (offset < scanned) {
            scanned = 0;
            line = 1;
            column = 1;
        }
        for (; scanned < offset; scanned++) {
            if (json[scanned] == '\n') {
                line++;
                column = 1;
            } else if ((json[scanned] & 0xC0) != 0x80) {
                column++;
            }
        }
        return new JsonFault(pointer, line, column, expected);
    }
}
