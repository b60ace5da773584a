package org.standfirst.examples.quickstart;

import java.io.PrintStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Counts articles, and shows the count as it grows to somebody who sits at a terminal. */
final class Progress {
    private static final int STEP = 100;

    private final @Nullable PrintStream terminal;
    private long articles;

    private Progress(@Nullable PrintStream terminal) {
        this.terminal = terminal;
    }

    static Progress on(PrintStream terminal) {
        return new Progress(terminal);
    }

    /** Returns one that counts in silence, for output that goes to a file. */
    static Progress silent() {
        return new Progress(null);
    }

    void step() {
        articles++;
        if (terminal != null && articles % STEP == 0) {
            terminal.print("\r" + count());
            terminal.flush();
        }
    }

    /** Clears the line that it wrote on. */
    void end() {
        if (terminal != null && articles >= STEP) {
            terminal.print("\r" + " ".repeat(count().length()) + "\r");
            terminal.flush();
        }
    }

    /** Returns the count in words, such as {@code 1,200 articles}. */
    String count() {
        return articles == 1 ? "1 article" : String.format(Locale.ROOT, "%,d articles", articles);
    }
}
