package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import java.time.Instant;
import java.util.Locale;
import org.standfirst.Comment;
import org.standfirst.CommentAuthor;
import org.standfirst.DigitalSource;
import org.standfirst.body.RichText;
import org.standfirst.json.reader.Choice;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes comments. */
final class CommentJson {
    private static final Choice<Comment.State> STATES = Choice.of(Comment.State.class);

    private CommentJson() {}

    static JsonWriter write(Comment comment, JsonWriter json) {
        ContentJson.open(Kind.COMMENT, json);
        json.text(ID, comment.id());
        json.time(POSTED, comment.posted());
        json.member(TEXT, comment.text(), RichTextJson::write);
        json.member(AUTHOR, comment.author(), CommentAuthorJson::write);
        json.text(PARENT_ID, comment.parentId());
        json.word(STATE, STATES.word(comment.state()));
        json.time(EDITED, comment.edited());
        json.number(UPVOTES, comment.upvotes());
        json.number(DOWNVOTES, comment.downvotes());
        json.language(LANGUAGE, comment.language());
        json.word(DIGITAL_SOURCE, PublishingJson.DIGITAL_SOURCES.wordOrNull(comment.digitalSource()));
        return json.endObject();
    }

    static Comment read(JsonInput in) {
        String id = "";
        Instant posted = Instant.EPOCH;
        RichText text = RichTextJson.EMPTY;
        CommentAuthor author = null;
        String parentId = null;
        Comment.State state = Comment.State.APPROVED;
        Instant edited = null;
        int upvotes = 0;
        int downvotes = 0;
        Locale language = null;
        DigitalSource digitalSource = null;
        in.countComment();
        in.object(Kind.COMMENT.word);
        while (in.next()) {
            switch (in.property()) {
                case ID -> id = in.text();
                case POSTED -> posted = in.time();
                case TEXT -> text = RichTextJson.read(in);
                case AUTHOR -> author = CommentAuthorJson.read(in);
                case PARENT_ID -> parentId = in.text();
                case STATE -> state = in.choice(STATES);
                case EDITED -> edited = in.time();
                case UPVOTES -> upvotes = in.number();
                case DOWNVOTES -> downvotes = in.number();
                case LANGUAGE -> language = in.language();
                case DIGITAL_SOURCE -> digitalSource = in.choice(PublishingJson.DIGITAL_SOURCES);
                default -> in.unknown();
            }
        }
        in.require(ID, POSTED, TEXT);
        return new Comment(
                id, posted, text, author, parentId, state, edited, upvotes, downvotes, language, digitalSource);
    }
}
