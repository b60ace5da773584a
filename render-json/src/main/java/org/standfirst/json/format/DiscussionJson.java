package org.standfirst.json.format;

import static org.standfirst.json.format.Names.*;

import java.util.List;
import org.standfirst.Comment;
import org.standfirst.Discussion;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** A discussion. */
final class DiscussionJson {
    private DiscussionJson() {}

    static JsonWriter write(Discussion discussion, JsonWriter json) {
        ContentJson.open(Kinds.DISCUSSION, json);
        json.text(ARTICLE_ID, discussion.articleId());
        json.list(COMMENTS, discussion.comments(), CommentJson::write);
        json.number(TOTAL, discussion.total());
        return json.endObject();
    }

    static Discussion read(JsonInput in) {
        String articleId = "";
        List<Comment> comments = List.of();
        Integer total = null;
        in.object(Kinds.DISCUSSION);
        while (in.next()) {
            switch (in.name()) {
                case "articleId" -> articleId = in.text();
                case "comments" -> comments = in.list(CommentJson::read);
                case "total" -> total = in.number();
                default -> in.unknown();
            }
        }
        in.require("articleId");
        return new Discussion(articleId, comments, total);
    }
}
