package org.standfirst.facts;

import java.util.Set;
import org.standfirst.Comment;

/** Decides which comments a reader sees. */
public final class VisibleComments {
    private VisibleComments() {}

    /**
     * Returns whether a reader sees {@code comment}, or the notice that it was removed.
     *
     * @param ownPending the ids of the pending comments that the reader wrote
     */
    public static boolean isVisible(Comment comment, Set<String> ownPending) {
        return switch (comment.state()) {
            case APPROVED, DELETED -> true;
            case PENDING -> ownPending.contains(comment.id());
            case SPAM -> false;
        };
    }
}
