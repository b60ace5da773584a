package org.standfirst.examples.site;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Notes of which only the first few are kept, so that a million of them take no memory. */
final class Notes {
    private static final int KEPT = 20;

    private final List<String> first = new ArrayList<>();
    private long count;

    void add(String note) {
        count++;
        if (first.size() < KEPT) {
            first.add(note);
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** Prints them under a title; nothing if there are none. */
    void print(String title, PrintStream out) {
        if (isEmpty()) {
            return;
        }
        out.println(title + ":");
        first.forEach(note -> out.println("  " + note));
        if (count > KEPT) {
            out.println("  and " + (count - KEPT) + " more");
        }
    }
}
