package org.standfirst.json;

import java.util.ArrayList;
import java.util.List;

/** The objects and arrays that are open, root first: where in the document we are. */
final class Levels {
    private final List<Level> levels = new ArrayList<>();
    private int depth;

    /** Returns how many are open. */
    int depth() {
        return depth;
    }

    /** Opens one, which is to be started. */
    Level open() {
        if (depth == levels.size()) {
            levels.add(new Level());
        }
        return levels.get(depth++);
    }

    /** Closes the one that was opened last. */
    void close() {
        depth--;
    }

    /** Returns the one that was opened last and is open. */
    Level current() {
        return levels.get(depth - 1);
    }

    /** Returns the one that was closed last. */
    Level closed() {
        return levels.get(depth);
    }

    /** Returns where we are as a JSON Pointer. */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (Level level : levels.subList(0, depth)) {
            level.point(pointer);
        }
        return pointer.toString();
    }
}
