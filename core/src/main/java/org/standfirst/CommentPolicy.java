package org.standfirst;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether readers may comment, and whether comments are shown.
 *
 * @param open whether new comments are accepted
 * @param visible whether the comments and the comment form are shown
 * @param premoderated whether moderators approve each comment before other readers see it
 * @param closesAt the time from which no more comments are accepted, or {@code null} for never
 */
public record CommentPolicy(
        boolean open,
        boolean visible,
        boolean premoderated,
        @Nullable Instant closesAt) {
    /** New comments are accepted, and shown at once. */
    public static final CommentPolicy OPEN = new CommentPolicy(true, true, false, null);
    /** No new comments are accepted; existing comments are shown. */
    public static final CommentPolicy CLOSED = new CommentPolicy(false, true, false, null);
    /** New comments are not accepted, and existing comments are not shown. */
    public static final CommentPolicy DISABLED = new CommentPolicy(false, false, false, null);

    /** Returns whether new comments are accepted at {@code instant}. */
    public boolean openAt(Instant instant) {
        requireNonNull(instant, "instant");
        return open && (closesAt == null || instant.isBefore(closesAt));
    }

    /** Returns a copy that sets whether new comments are accepted. */
    public CommentPolicy withOpen(boolean open) {
        return new CommentPolicy(open, visible, premoderated, closesAt);
    }

    /** Returns a copy that sets whether comments are shown. */
    public CommentPolicy withVisible(boolean visible) {
        return new CommentPolicy(open, visible, premoderated, closesAt);
    }

    /** Returns a copy that sets whether moderators approve each comment first. */
    public CommentPolicy withPremoderated(boolean premoderated) {
        return new CommentPolicy(open, visible, premoderated, closesAt);
    }

    /** Returns a copy with this closing time. */
    public CommentPolicy withClosesAt(@Nullable Instant closesAt) {
        return new CommentPolicy(open, visible, premoderated, closesAt);
    }
}
