package org.standfirst.benchmarks;

/** The amount of content of a page. */
public enum Size {
    BRIEF(3, 0, 1, 0),
    TYPICAL(14, 2, 3, 20),
    LONG(200, 2, 30, 1_000);

    final int paragraphs;
    final int quotes;
    final int photos;
    final int comments;

    Size(int paragraphs, int quotes, int photos, int comments) {
        this.paragraphs = paragraphs;
        this.quotes = quotes;
        this.photos = photos;
        this.comments = comments;
    }
}
