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
 * Who answers whom among comments. It works on their indices and without recursion, so that a million comments in one
 * chain are like any other million.
 */
final class Threads {
    private static final int NONE = -1;

    private final List<Comment> comments;

    /** The index that stands for the article. */
    private final int root;

    /** Whom each comment answers: the root, if none of these comments. */
    private final int[] parent;

    private final int[] firstAnswer;
    private final int[] nextAnswer;

    Threads(List<Comment> comments) {
        this.comments = comments;
        root = comments.size();
        parent = new int[root + 1];
        firstAnswer = new int[root + 1];
        nextAnswer = new int[root + 1];
        findParents();
        breakCycles();
        linkAnswers();
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

    /** Walks up from each comment until it meets one that was met before; if on the same walk, that one goes to the root. */
    private void breakCycles() {
        int[] metFrom = new int[root + 1];
        Arrays.fill(metFrom, NONE);
        metFrom[root] = root;
        for (int start = 0; start < root; start++) {
            int at = start;
            while (metFrom[at] == NONE) {
                metFrom[at] = start;
                at = parent[at];
            }
            if (metFrom[at] == start) {
                parent[at] = root;
            }
        }
    }

    private void linkAnswers() {
        Arrays.fill(firstAnswer, NONE);
        Arrays.fill(nextAnswer, NONE);
        for (int i = root - 1; i >= 0; i--) {
            nextAnswer[i] = firstAnswer[parent[i]];
            firstAnswer[parent[i]] = i;
        }
    }

    /** Returns the comments as they are read: each is followed by the answers to it. */
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

    /** Returns, in their own order, the comments that readers see. */
    List<Comment> visible(Set<String> pendingIds) {
        int[] order = readingOrder();
        boolean[] seen = new boolean[root + 1];
        for (int k = root - 1; k >= 0; k--) { // answers come before what they answer, and keep it in its place
            int i = order[k];
            seen[i] |= isReadable(comments.get(i), pendingIds);
            seen[parent[i]] |=
                    seen[i] && parent[i] != root && comments.get(parent[i]).state() == State.DELETED;
        }
        List<Comment> visible = new ArrayList<>();
        for (int i = 0; i < root; i++) {
            if (seen[i]) {
                visible.add(shown(comments.get(i)));
            }
        }
        return visible;
    }

    private static boolean isReadable(Comment comment, Set<String> pendingIds) {
        return comment.state() != State.DELETED && VisibleComments.shows(comment, pendingIds);
    }

    /** Nothing of what was deleted goes out, whatever is drawn of it. */
    private static Comment shown(Comment comment) {
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
            at = firstAnswer[at] != NONE ? firstAnswer[at] : afterAnswersTo(at);
            order[k] = at;
        }
        return order;
    }

    private int afterAnswersTo(int index) {
        int at = index;
        while (nextAnswer[at] == NONE) {
            at = parent[at];
        }
        return nextAnswer[at];
    }
}
