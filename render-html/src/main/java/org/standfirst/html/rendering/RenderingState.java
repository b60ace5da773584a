package org.standfirst.html.rendering;

import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.body.Block;
import org.standfirst.body.Heading;

/** The state that parts of the content share during a rendering: levels of headings, boxes, and counts. */
public final class RenderingState {
    private final @Nullable Article article;
    private Outline outline = new Outline(1);
    private boolean inBox;
    private @Nullable Map<Block, Integer> headings;
    private int images;
    private boolean keyPoints;
    private @Nullable Instant lastUpdate;

    RenderingState(@Nullable Article article) {
        this.article = article;
    }

    /** Returns the outline, which tracks the levels of headings. */
    public Outline outline() {
        return outline;
    }

    /** Renders content under a title of level {@code titleLevel}, where the article's title has level 1. */
    public void under(int titleLevel, Runnable content) {
        Outline outer = outline;
        outline = new Outline(titleLevel);
        try {
            content.run();
        } finally {
            outline = outer;
        }
    }

    /** Returns whether the current content is in a box. */
    public boolean inBox() {
        return inBox;
    }

    /** Renders the content of a box. */
    public void inBox(Runnable box) {
        boolean outer = inBox;
        inBox = true;
        try {
            box.run();
        } finally {
            inBox = outer;
        }
    }

    /** Returns the number of each heading of the body without an id, for the table of contents. */
    public Map<Block, Integer> numberedHeadings() {
        if (headings == null) {
            headings = new IdentityHashMap<>();
            if (article != null) {
                for (Block block : article.body()) {
                    if (block instanceof Heading && block.id() == null) {
                        headings.putIfAbsent(block, headings.size() + 1);
                    }
                }
            }
        }
        return headings;
    }

    /**
     * Returns true at the first call and false later, so that only the first key points without a title are a region.
     */
    public boolean firstKeyPoints() {
        boolean first = !keyPoints;
        keyPoints = true;
        return first;
    }

    /** Returns the number of images before this one, and increments it. */
    public int countImage() {
        return images++;
    }

    /**
     * Returns the time of the previous live update, or {@code null} at the first one, and stores {@code at} for the
     * next call.
     */
    @Nullable
    Instant nextUpdate(Instant at) {
        Instant previous = lastUpdate;
        lastUpdate = at;
        return previous;
    }
}
