package org.standfirst;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether readers may comment, and whether comments are shown.
 *
 * @param open whether new comments are taken
 * @param visible whether the comments there are, and their form, are shown
 * @param premoderated whether somebody looks at a comment before others see it
 * @param closesAt when no more comments are taken, or {@code null} for never
 */
public record CommentPolicy(
        boolean open,
        boolean visible,
        boolean premoderated,
        @Nullable Instant closesAt) {
    /** Comments are taken and shown at once, for ever. */
    public static final CommentPolicy OPEN = new CommentPolicy(true, true, false, null);
    /** No new comments are taken; those there are stay visible. */
    public static final CommentPolicy CLOSED = new CommentPolicy(false, true, false, null);
    /** Nothing of comments is shown. */
    public static final CommentPolicy NONE = new CommentPolicy(false, false, false, null);

    /** Returns whether a comment may be written at {@code instant}. */
    public boolean openAt(Instant instant) {
        requireNonNull(instant, "instant");
        return open && (closesAt == null || instant.isBefore(closesAt));
    }

    /** Returns a copy that does or doesn't take new comments. */
    public CommentPolicy withOpen(boolean open) {
        return new CommentPolicy(open, visible, premoderated, closesAt);
    }

    /** Returns a copy that does or doesn't show comments. */
    public CommentPolicy withVisible(boolean visible) {
        return new CommentPolicy(open, visible, premoderated, closesAt);
    }

    /** Returns a copy that is or isn't looked at first. */
    public CommentPolicy withPremoderated(boolean premoderated) {
        return new CommentPolicy(open, visible, premoderated, closesAt);
    }

    /** Returns a copy that closes then. */
    public CommentPolicy withClosesAt(@Nullable Instant closesAt) {
        return new CommentPolicy(open, visible, premoderated, closesAt);
    }
}
