package org.standfirst.examples.site;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** A list of notes that stores only the first notes and counts the others, so that its size is limited. */
final class Notes {
    private static final int MAX_PRINTED = 20;

    private final List<String> first = new ArrayList<>();
    private long count;

    void add(String note) {
        count++;
        if (first.size() < MAX_PRINTED) {
            first.add(note);
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** Prints the notes under a title. Prints nothing if there are none. */
    void print(String title, PrintStream out) {
        if (isEmpty()) {
            return;
        }
        out.println(title + ":");
        first.forEach(note -> out.println("  " + note));
        if (count > MAX_PRINTED) {
            out.println("  and " + (count - MAX_PRINTED) + " more");
        }
    }
}
