package org.standfirst;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.standfirst.Comment.State;
import org.standfirst.facts.VisibleComments;

/**
 * The tree of comments and replies. It uses indexes and no recursion, so a chain of a million replies does not overflow
 * the stack.
 */
final class Threads {
    private static final int NONE = -1;

    private final List<Comment> comments;

    /** The index of the article, which is the root of the tree. */
    private final int root;

    /** The index of each comment's parent: the root if the parent is not in the list. */
    private final int[] parent;

    private final int[] firstReply;
    private final int[] nextReply;

    Threads(List<Comment> comments) {
        this.comments = comments;
        root = comments.size();
        parent = new int[root + 1];
        firstReply = new int[root + 1];
        nextReply = new int[root + 1];
        findParents();
        breakCycles();
        linkReplies();
    }

    private void findParents() {
        Map<String, Integer> byId = new HashMap<>();
        for (int i = 0; i < root; i++) {
            byId.putIfAbsent(comments.get(i).id(), i);
        }
        for (int i = 0; i < root; i++) {
            String parentId = comments.get(i).parentId();
            parent[i] = parentId == null ? root : byId.getOrDefault(parentId, root);
        }
        parent[root] = NONE;
    }

    /**
     * Follows the parents of each comment up to a comment that was visited before. If that comment was visited on the
     * same walk, it is part of a cycle, and becomes a child of the root.
     */
    private void breakCycles() {
        int[] visitedFrom = new int[root + 1];
        Arrays.fill(visitedFrom, NONE);
        visitedFrom[root] = root;
        for (int start = 0; start < root; start++) {
            int at = start;
            while (visitedFrom[at] == NONE) {
                visitedFrom[at] = start;
                at = parent[at];
            }
            if (visitedFrom[at] == start) {
                parent[at] = root;
            }
        }
    }

    private void linkReplies() {
        Arrays.fill(firstReply, NONE);
        Arrays.fill(nextReply, NONE);
        for (int i = root - 1; i >= 0; i--) {
            nextReply[i] = firstReply[parent[i]];
            firstReply[parent[i]] = i;
        }
    }

    /** Returns the comments in reading order: each is followed by its replies. */
    List<Discussion.Entry> entries() {
        int[] depth = new int[root + 1];
        depth[root] = -1;
        List<Discussion.Entry> entries = new ArrayList<>(root);
        for (int i : readingOrder()) {
            depth[i] = depth[parent[i]] + 1;
            entries.add(new Discussion.Entry(
                    comments.get(i), depth[i], parent[i] == root ? null : comments.get(parent[i])));
        }
        return List.copyOf(entries);
    }

    /** Returns the comments that a reader sees, in the order of the list. */
    List<Comment> visible(Set<String> pendingIds) {
        int[] order = readingOrder();
        boolean[] seen = new boolean[root + 1];
        for (int k = root - 1; k >= 0; k--) { // replies first, since a visible reply keeps its deleted parent visible
            int i = order[k];
            seen[i] |= isReadable(comments.get(i), pendingIds);
            seen[parent[i]] |=
                    seen[i] && parent[i] != root && comments.get(parent[i]).state() == State.DELETED;
        }
        List<Comment> visible = new ArrayList<>();
        for (int i = 0; i < root; i++) {
            if (seen[i]) {
                visible.add(withoutDeletedContent(comments.get(i)));
            }
        }
        return visible;
    }

    private static boolean isReadable(Comment comment, Set<String> pendingIds) {
        return comment.state() != State.DELETED && VisibleComments.isVisible(comment, pendingIds);
    }

    /**
     * Returns a deleted comment without its text and author, so that no renderer can print them; other comments
     * unchanged.
     */
    private static Comment withoutDeletedContent(Comment comment) {
        return comment.state() != State.DELETED
                ? comment
                : Comment.builder(comment.id(), comment.posted(), "")
                        .parentId(comment.parentId())
                        .state(State.DELETED)
                        .build();
    }

    private int[] readingOrder() {
        int[] order = new int[root];
        int at = root;
        for (int k = 0; k < root; k++) {
            at = firstReply[at] != NONE ? firstReply[at] : afterRepliesTo(at);
            order[k] = at;
        }
        return order;
    }

    private int afterRepliesTo(int index) {
        int at = index;
        while (nextReply[at] == NONE) {
            at = parent[at];
        }
        return nextReply[at];
    }
}
