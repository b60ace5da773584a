package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import java.util.List;
import org.standfirst.Comment;
import org.standfirst.Discussion;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes discussions. */
final class DiscussionJson {
    private DiscussionJson() {}

    static JsonWriter write(Discussion discussion, JsonWriter json) {
        ContentJson.open(Kind.DISCUSSION, json);
        json.text(ARTICLE_ID, discussion.articleId());
        json.list(COMMENTS, discussion.comments(), CommentJson::write);
        json.number(TOTAL, discussion.total());
        return json.endObject();
    }

    static Discussion read(JsonInput in) {
        String articleId = "";
        List<Comment> comments = List.of();
        Integer total = null;
        in.object(Kind.DISCUSSION.word);
        while (in.next()) {
            switch (in.property()) {
                case ARTICLE_ID -> articleId = in.text();
                case COMMENTS -> comments = in.list(CommentJson::read);
                case TOTAL -> total = in.number();
                default -> in.unknown();
            }
        }
        in.require(ARTICLE_ID);
        return new Discussion(articleId, comments, total);
    }
}
