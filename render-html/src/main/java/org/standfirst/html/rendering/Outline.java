package org.standfirst.html.rendering;

/** The levels of an article's headings, where that of the article is 1: none is skipped, and none is above its title. */
public final class Outline {
    private final int title;
    private int last;

    /** Starts under a title of that level. */
    Outline(int title) {
        this.title = title;
        last = title;
    }

    /** Returns the level at which a heading stands that is meant to be of {@code level}. */
    public int next(int level) {
        last = Math.min(Math.max(title + 1, level), last + 1);
        return last;
    }

    /** Returns the level of the last heading. */
    public int last() {
        return last;
    }
}
