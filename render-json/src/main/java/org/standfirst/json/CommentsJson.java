package org.standfirst.json;

import static org.standfirst.json.Names.*;

import org.standfirst.Comment;
import org.standfirst.CommentAuthor;
import org.standfirst.CommentPolicy;
import org.standfirst.Discussion;

/** What readers wrote, and whether they may. */
final class CommentsJson {
    private static final Choice<Comment.State> STATES = Choice.of(Comment.State.class);

    private CommentsJson() {}

    static JsonWriter discussion(Discussion discussion, JsonWriter json) {
        ContentJson.open(Kinds.DISCUSSION, json);
        json.text(ARTICLE_ID, discussion.articleId());
        json.list(COMMENTS, discussion.comments(), CommentsJson::comment);
        json.number(TOTAL, discussion.total());
        return json.endObject();
    }

    static JsonWriter comment(Comment comment, JsonWriter json) {
        ContentJson.open(Kinds.COMMENT, json);
        json.text(ID, comment.id());
        json.time(POSTED, comment.posted());
        json.text(TEXT, comment.text());
        json.member(AUTHOR, comment.author(), CommentsJson::author);
        json.text(PARENT_ID, comment.parentId());
        json.word(STATE, STATES.word(comment.state()));
        json.time(EDITED, comment.edited());
        json.number(UPVOTES, comment.upvotes());
        json.number(DOWNVOTES, comment.downvotes());
        json.language(LANGUAGE, comment.language());
        return json.endObject();
    }

    private static JsonWriter author(CommentAuthor author, JsonWriter json) {
        json.object();
        json.text(NAME, author.name());
        json.text(ID, author.id());
        json.url(URL, author.url());
        json.url(AVATAR, author.avatar());
        json.flag(STAFF, author.staff());
        return json.endObject();
    }

    static JsonWriter policy(CommentPolicy policy, JsonWriter json) {
        json.object();
        json.flag(OPEN, policy.open());
        json.flag(VISIBLE, policy.visible());
        json.flag(PREMODERATED, policy.premoderated());
        json.time(CLOSES_AT, policy.closesAt());
        return json.endObject();
    }
}
