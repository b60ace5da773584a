package org.standfirst.json;

import static org.standfirst.json.Names.*;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.standfirst.Comment;
import org.standfirst.CommentAuthor;
import org.standfirst.CommentPolicy;
import org.standfirst.Discussion;
import org.standfirst.Url;

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

    static Discussion discussion(JsonInput in) {
        String articleId = "";
        List<Comment> comments = List.of();
        Integer total = null;
        in.object(Kinds.DISCUSSION);
        while (in.next()) {
            switch (in.name()) {
                case "articleId" -> articleId = in.text();
                case "comments" -> comments = in.list(CommentsJson::comment);
                case "total" -> total = in.number();
                default -> in.unknown();
            }
        }
        in.require("articleId");
        return new Discussion(articleId, comments, total);
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

    static Comment comment(JsonInput in) {
        String id = "";
        Instant posted = Instant.EPOCH;
        String text = "";
        CommentAuthor author = null;
        String parentId = null;
        Comment.State state = Comment.State.APPROVED;
        Instant edited = null;
        int upvotes = 0;
        int downvotes = 0;
        Locale language = null;
        in.countComment();
        in.object(Kinds.COMMENT);
        while (in.next()) {
            switch (in.name()) {
                case "id" -> id = in.text();
                case "posted" -> posted = in.time();
                case "text" -> text = in.text();
                case "author" -> author = author(in);
                case "parentId" -> parentId = in.text();
                case "state" -> state = in.choice(STATES);
                case "edited" -> edited = in.time();
                case "upvotes" -> upvotes = in.number();
                case "downvotes" -> downvotes = in.number();
                case "language" -> language = in.language();
                default -> in.unknown();
            }
        }
        in.require("id", "posted", "text");
        return new Comment(id, posted, text, author, parentId, state, edited, upvotes, downvotes, language);
    }

    static JsonWriter author(CommentAuthor author, JsonWriter json) {
        json.object();
        json.text(NAME, author.name());
        json.text(ID, author.id());
        json.url(URL, author.url());
        json.url(AVATAR, author.avatar());
        json.flag(STAFF, author.staff());
        return json.endObject();
    }

    static CommentAuthor author(JsonInput in) {
        String name = "";
        String id = null;
        Url url = null;
        Url avatar = null;
        boolean staff = false;
        in.object();
        while (in.next()) {
            switch (in.name()) {
                case "name" -> name = in.text();
                case "id" -> id = in.text();
                case "url" -> url = in.url();
                case "avatar" -> avatar = in.url();
                case "staff" -> staff = in.flag();
                default -> in.unknown();
            }
        }
        in.require("name");
        return new CommentAuthor(name, id, url, avatar, staff);
    }

    static JsonWriter policy(CommentPolicy policy, JsonWriter json) {
        json.object();
        json.flag(OPEN, policy.open());
        json.flag(VISIBLE, policy.visible());
        json.flag(PREMODERATED, policy.premoderated());
        json.time(CLOSES_AT, policy.closesAt());
        return json.endObject();
    }

    static CommentPolicy policy(JsonInput in) {
        boolean open = CommentPolicy.OPEN.open();
        boolean visible = CommentPolicy.OPEN.visible();
        boolean premoderated = CommentPolicy.OPEN.premoderated();
        Instant closesAt = null;
        in.object();
        while (in.next()) {
            switch (in.name()) {
                case "open" -> open = in.flag();
                case "visible" -> visible = in.flag();
                case "premoderated" -> premoderated = in.flag();
                case "closesAt" -> closesAt = in.time();
                default -> in.unknown();
            }
        }
        return new CommentPolicy(open, visible, premoderated, closesAt);
    }
}
