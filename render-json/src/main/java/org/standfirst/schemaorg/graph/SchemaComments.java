package org.standfirst.schemaorg.graph;

import static org.standfirst.schemaorg.graph.SchemaNames.*;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.standfirst.Comment;
import org.standfirst.Discussion;
import org.standfirst.Page;
import org.standfirst.internal.AnchorIds;

/** Writes the approved comments as a flat list. A reply refers to its parent by id. */
final class SchemaComments {
    /** The ids of the approved comments, and whether an object with the id has been written. */
    private final Map<String, Boolean> approved;

    private final Discussion discussion;
    private @Nullable Set<String> replies;

    private SchemaComments(Discussion discussion) {
        this.discussion = discussion;
        List<Comment> comments = discussion.comments();
        approved = new HashMap<>(2 * comments.size());
        for (Comment comment : comments) {
            if (comment.state() == Comment.State.APPROVED) {
                approved.put(comment.id(), false);
            }
        }
    }

    /** Writes the number of comments and the approved ones; nothing if the page does not show comments. */
    static void write(Page page, SchemaWriter json) {
        Discussion discussion = page.discussion();
        if (discussion == null || !page.article().commentPolicy().visible()) {
            return;
        }
        json.number(COMMENT_COUNT, discussion.count());
        json.list(COMMENT, "discussion.comments", discussion.comments(), new SchemaComments(discussion)::comment);
    }

    private void comment(Comment comment, SchemaWriter json) {
        if (comment.state() != Comment.State.APPROVED) {
            return;
        }
        boolean first = approved.replace(comment.id(), false, true);
        json.object(SchemaTypes.COMMENT, AnchorIds.COMMENT, comment.id(), first);
        String parent = parent(comment);
        if (parent != null) {
            json.reference(PARENT_ITEM, AnchorIds.COMMENT, parent);
        }
        json.time(DATE_PUBLISHED, "posted", comment.posted());
        json.changeTime(DATE_MODIFIED, "edited", comment.posted(), comment.edited());
        json.member(AUTHOR, "author", comment.author(), SchemaPeople::commentAuthor);
        json.text(TEXT, comment.text()).language(IN_LANGUAGE, comment.language());
        SchemaRights.source("digitalSource", comment.digitalSource(), json);
        json.count(UPVOTE_COUNT, comment.upvotes()).count(DOWNVOTE_COUNT, comment.downvotes());
        json.end();
    }

    /**
     * Returns the id of the approved comment that a comment answers, or {@code null} if there is none. A reply to itself
     * or to a later comment may be part of a cycle: from the first one on, the threads decide, as on the page.
     */
    private @Nullable String parent(Comment comment) {
        String parent = comment.parentId();
        Boolean written = parent == null ? null : approved.get(parent);
        if (written == null) {
            return null;
        }
        boolean isReply = replies == null && written && !comment.id().equals(parent)
                || replies().contains(comment.id());
        return isReply ? parent : null;
    }

    private Set<String> replies() {
        if (replies == null) {
            replies = new HashSet<>();
            for (Discussion.Entry entry : discussion.withVisibleComments().threads()) {
                if (entry.parent() != null) {
                    replies.add(entry.comment().id());
                }
            }
        }
        return replies;
    }
}
