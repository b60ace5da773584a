package org.standfirst.internal;

import java.util.stream.Collectors;

/** Text on one line, as programs show titles and descriptions. */
public final class OneLine {
    private OneLine() {}

    /** Returns {@code text} without hidden characters; its lines are joined by spaces, without blank lines. */
    public static String of(String text) {
        String visible = Hidden.removed(text);
        if (visible.indexOf('\n') < 0) {
            return visible;
        }
        return visible.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
