package org.standfirst.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.standfirst.Comment;
import org.standfirst.Discussion;

/**
 * The comments that readers see, in reading order: each followed by its replies. A reply to a comment that is not seen
 * begins a thread; in a ring of comments that answer each other, the first one does. Linear, and without recursion.
 */
final class Threads {
    private final Map<String, Comment> byId = new HashMap<>();
    private final Map<String, List<Comment>> replies = new HashMap<>();
    private final Set<Comment> placed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Entry> entries = new ArrayList<>();

    private Threads() {}

    /** Returns the approved and deleted comments, and the pending ones whose ids are in {@code ownPending}. */
    static List<Entry> of(Discussion discussion, Set<String> ownPending) {
        Threads threads = new Threads();
        List<Comment> seen = discussion.comments().stream()
                .filter(comment -> seen(comment, ownPending))
                .toList();
        seen.forEach(comment -> threads.byId.putIfAbsent(comment.id(), comment));
        threads.sort(seen);
        return threads.entries;
    }

    private static boolean seen(Comment comment, Set<String> ownPending) {
        return switch (comment.state()) {
            case APPROVED, DELETED -> true;
            case PENDING -> ownPending.contains(comment.id());
            case SPAM -> false;
        };
    }

    private void sort(List<Comment> seen) {
        List<Comment> roots = new ArrayList<>();
        for (Comment comment : seen) {
            Comment parent = parent(comment);
            if (parent == null) {
                roots.add(comment);
            } else {
                replies.computeIfAbsent(parent.id(), id -> new ArrayList<>()).add(comment);
            }
        }
        roots.forEach(this::place);
        // what is left answers itself in a ring
        seen.forEach(this::place);
    }

    private @Nullable Comment parent(Comment comment) {
        return comment.parentId() == null ? null : byId.get(comment.parentId());
    }

    /** Places a comment and all that answer it, unless it has its place. */
    private void place(Comment root) {
        Deque<Iterator<Comment>> open = new ArrayDeque<>();
        open.push(List.of(root).iterator());
        while (!open.isEmpty()) {
            if (!open.peek().hasNext()) {
                open.pop();
                continue;
            }
            Comment comment = open.peek().next();
            if (placed.add(comment)) {
                entries.add(new Entry(comment, parent(comment), open.size() - 1));
                if (byId.get(comment.id()) == comment) {
                    open.push(replies.getOrDefault(comment.id(), List.of()).iterator());
                }
            }
        }
    }

    /**
     * One comment in its place.
     *
     * @param comment what is said
     * @param parent what it answers, or {@code null} if that is not seen
     * @param depth how many comments stand above it, from 0
     */
    record Entry(Comment comment, @Nullable Comment parent, int depth) {}
}
