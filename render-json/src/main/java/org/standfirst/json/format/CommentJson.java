package org.standfirst.json.format;

import static org.standfirst.json.format.Names.*;

import java.time.Instant;
import java.util.Locale;
import org.standfirst.Comment;
import org.standfirst.CommentAuthor;
import org.standfirst.json.reader.Choice;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** A comment. */
final class CommentJson {
    private static final Choice<Comment.State> STATES = Choice.of(Comment.State.class);

    private CommentJson() {}

    static JsonWriter write(Comment comment, JsonWriter json) {
        ContentJson.open(Kinds.COMMENT, json);
        json.text(ID, comment.id());
        json.time(POSTED, comment.posted());
        json.text(TEXT, comment.text());
        json.member(AUTHOR, comment.author(), CommentAuthorJson::write);
        json.text(PARENT_ID, comment.parentId());
        json.word(STATE, STATES.word(comment.state()));
        json.time(EDITED, comment.edited());
        json.number(UPVOTES, comment.upvotes());
        json.number(DOWNVOTES, comment.downvotes());
        json.language(LANGUAGE, comment.language());
        return json.endObject();
    }

    static Comment read(JsonInput in) {
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
                case "author" -> author = CommentAuthorJson.read(in);
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
}
