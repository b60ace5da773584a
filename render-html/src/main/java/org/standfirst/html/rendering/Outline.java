package org.standfirst.html.rendering;

/**
 * Computes the levels of headings in an article whose title has level 1, so that no level is skipped and no heading is
 * above its title.
 */
public final class Outline {
    private final int title;
    private int last;

    /** Creates an outline under a title of level {@code title}. */
    Outline(int title) {
        this.title = title;
        last = title;
    }

    /** Returns the level of the next heading, which has {@code level} in the model. */
    public int next(int level) {
        last = Math.min(Math.max(title + 1, level), last + 1);
        return last;
    }

    /** Returns the level of the last heading. */
    public int last() {
        return last;
    }
}
