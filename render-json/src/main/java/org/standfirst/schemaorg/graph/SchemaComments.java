package org.standfirst.schemaorg.graph;

import static org.standfirst.schemaorg.graph.SchemaNames.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.standfirst.Comment;
import org.standfirst.Discussion;
import org.standfirst.Page;
import org.standfirst.internal.AnchorIds;

/** Writes the approved comments as a flat list. A reply refers to its parent by id. */
final class SchemaComments {
    /** The ids of the approved comments, and whether an object with the id has been written. */
    private final Map<String, Boolean> approved;

    private SchemaComments(List<Comment> comments) {
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
        json.list(
                COMMENT,
                "discussion.comments",
                discussion.comments(),
                new SchemaComments(discussion.comments())::comment);
    }

    private void comment(Comment comment, SchemaWriter json) {
        if (comment.state() != Comment.State.APPROVED) {
            return;
        }
        boolean first = approved.replace(comment.id(), false, true);
        json.object(SchemaTypes.COMMENT, AnchorIds.COMMENT, comment.id(), first);
        if (comment.parentId() != null && approved.containsKey(comment.parentId())) {
            json.reference(PARENT_ITEM, AnchorIds.COMMENT, comment.parentId());
        }
        json.time(DATE_PUBLISHED, "posted", comment.posted());
        json.changeTime(DATE_MODIFIED, "edited", comment.posted(), comment.edited());
        json.member(AUTHOR, "author", comment.author(), SchemaPeople::commentAuthor);
        json.text(TEXT, comment.text()).language(IN_LANGUAGE, comment.language());
        SchemaRights.source("digitalSource", comment.digitalSource(), json);
        json.count(UPVOTE_COUNT, comment.upvotes()).count(DOWNVOTE_COUNT, comment.downvotes());
        json.end();
    }
}
