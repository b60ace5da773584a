package org.standfirst.rules;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.standfirst.Comment;
import org.standfirst.Discussion;
import org.standfirst.Page;

/** The rules that involve several comments of a discussion. */
public final class DiscussionRules extends RecordRules<Discussion> {
    private static final int NONE = -1;

    @Override
    void always(Discussion discussion, Report report) {
        reportRepeatedIds(discussion.comments(), report);
        reportCycles(parentsIn(discussion), report);
    }

    @Override
    void advisory(Discussion discussion, Report report) {
        reportSmallTotal(discussion, report);
        reportWrongParents(discussion, report);
    }

    /** Reports a total that is too small. Totals come from counters that are updated late, so this is advice. */
    private static void reportSmallTotal(Discussion discussion, Report report) {
        if (discussion.total() != null && discussion.total() < discussion.count()) {
            report.at("total").add("CompleteTotal.message");
        }
    }

    private static void reportRepeatedIds(List<Comment> comments, Report report) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < comments.size(); i++) {
            if (!ids.add(comments.get(i).id())) {
                report.at("comments", i).at("id").add("DistinctIds.message");
            }
        }
    }

    /**
     * Reports parents that are not in the discussion, or that were posted later than the reply. In a discussion with a
     * total, the parent may be on another page. Some systems keep replies to removed comments, and migration may lose
     * times, so this is advice.
     */
    private static void reportWrongParents(Discussion discussion, Report report) {
        List<Comment> comments = discussion.comments();
        int[] parents = parentsIn(discussion);
        for (int i = 0; i < parents.length; i++) {
            Comment comment = comments.get(i);
            boolean isReply = comment.parentId() != null && !comment.parentId().equals(comment.id());
            if (isReply && parents[i] == NONE && discussion.total() == null) {
                report.at("comments", i).at("parentId").add("ThreadedComments.unknown");
            }
            if (parents[i] != NONE
                    && comment.posted().isBefore(comments.get(parents[i]).posted())) {
                report.at("comments", i).at("posted").add("ThreadedComments.posted");
            }
        }
    }

    /**
     * Returns the index of each comment's parent, which WordPress calls {@code parent} and schema.org {@code
     * parentItem}.
     */
    private static int[] parentsIn(Discussion discussion) {
        List<Comment> comments = discussion.comments();
        Map<String, Integer> byId = new HashMap<>();
        for (int i = 0; i < comments.size(); i++) {
            byId.putIfAbsent(comments.get(i).id(), i);
        }
        int[] parents = new int[comments.size()];
        for (int i = 0; i < parents.length; i++) {
            Comment comment = comments.get(i);
            parents[i] = NONE;
            if (comment.parentId() == null || comment.parentId().equals(comment.id())) {
                continue; // the rules of the comment report a reply to itself
            }
            parents[i] = byId.getOrDefault(comment.parentId(), NONE);
        }
        return parents;
    }

    /**
     * Reports cycles. Follows the parents of each comment up to a comment that was visited before; if that comment was
     * visited on the same walk, it is part of a cycle.
     */
    private static void reportCycles(int[] parents, Report report) {
        int[] seenFrom = new int[parents.length];
        Arrays.fill(seenFrom, NONE);
        for (int start = 0; start < parents.length; start++) {
            int at = start;
            while (at != NONE && seenFrom[at] == NONE) {
                seenFrom[at] = start;
                at = parents[at];
            }
            if (at != NONE && seenFrom[at] == start) {
                report.at("comments", firstOfCycle(at, parents)).at("parentId").add("ThreadedComments.circle");
            }
        }
    }

    private static int firstOfCycle(int member, int[] parents) {
        int first = member;
        for (int at = parents[member]; at != member; at = parents[at]) {
            first = Math.min(first, at);
        }
        return first;
    }

    /** The rules of one comment. WordPress requires a text. */
    public static final class OfComment extends RecordRules<Comment> {
        @Override
        void always(Comment comment, Report report) {
            if (comment.text().blank() && comment.state() != Comment.State.DELETED) {
                report.at("text").add("ConsistentComment.text");
            }
            if (comment.id().equals(comment.parentId())) {
                report.at("parentId").add("ConsistentComment.parentId");
            }
        }

        /** Reports an edit before the comment was posted. Migration may lose one of the times, so this is advice. */
        @Override
        void advisory(Comment comment, Report report) {
            if (comment.edited() != null && comment.edited().isBefore(comment.posted())) {
                report.at("edited").add("ConsistentComment.edited");
            }
        }
    }

    /** The discussion of a page belongs to its article. */
    public static final class OfPage extends RecordRules<Page> {
        @Override
        void always(Page page, Report report) {
            if (page.discussion() != null
                    && !page.discussion()
                            .articleId()
                            .equals(page.article().identity().id())) {
                report.at("discussion").at("articleId").add("DiscussionOfArticle.message");
            }
        }
    }
}
