package org.standfirst.json.reader;

import java.util.Arrays;

/** The objects and arrays that are open, root first: where in the document we are. */
final class Levels {
    private Level[] levels = new Level[16]; // each is made when it is opened for the first time
    private int depth;

    /** Returns how many are open. */
    int depth() {
        return depth;
    }

    /** Opens one, which is to be started. */
    Level open() {
        if (depth == levels.length) {
            levels = Arrays.copyOf(levels, 2 * depth);
        }
        if (levels[depth] == null) {
            levels[depth] = new Level();
        }
        return levels[depth++];
    }

    /** Closes the one that was opened last. */
    void close() {
        depth--;
    }

    /** Returns the one that was opened last and is open. */
    Level current() {
        return levels[depth - 1];
    }

    /** Returns the one that was closed last. */
    Level closed() {
        return levels[depth];
    }

    /** Returns where we are as a JSON Pointer. */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            levels[i].point(pointer);
        }
        return pointer.toString();
    }
}
