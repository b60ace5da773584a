package org.standfirst.text.plain;

import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.standfirst.Comment;
import org.standfirst.Url;
import org.standfirst.facts.VisibleComments;
import org.standfirst.labels.Labels;

/**
 * The options of a text renderer, documented at the methods of {@code TextRenderer}. Not changed after a renderer was
 * created with them.
 */
public final class TextOptions {
    public int width = 72;
    public @Nullable Labels labels;
    public @Nullable ZoneId timeZone;
    public @Nullable Url base;
    public Set<String> ownPendingComments = Set.of();
    public boolean fullAccess;

    /** Creates the default options. */
    public TextOptions() {}

    /** Copies {@code source}. */
    public TextOptions(TextOptions source) {
        width = source.width;
        labels = source.labels;
        timeZone = source.timeZone;
        base = source.base;
        ownPendingComments = source.ownPendingComments;
        fullAccess = source.fullAccess;
    }

    /** Returns whether a comment is visible, at least as a notice that it was removed. */
    boolean isVisible(Comment comment) {
        return VisibleComments.isVisible(comment, ownPendingComments);
    }
}
