package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import org.standfirst.CommentAuthor;
import org.standfirst.Url;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes the authors of comments. */
final class CommentAuthorJson {
    private CommentAuthorJson() {}

    static JsonWriter write(CommentAuthor author, JsonWriter json) {
        json.object();
        json.text(NAME, author.name());
        json.text(ID, author.id());
        json.url(URL, author.url());
        json.url(AVATAR, author.avatar());
        json.flag(STAFF, author.staff());
        return json.endObject();
    }

    static CommentAuthor read(JsonInput in) {
        String name = "";
        String id = null;
        Url url = null;
        Url avatar = null;
        boolean staff = false;
        in.object();
        while (in.next()) {
            switch (in.property()) {
                case NAME -> name = in.shortText();
                case ID -> id = in.text();
                case URL -> url = in.url();
                case AVATAR -> avatar = in.url();
                case STAFF -> staff = in.flag();
                default -> in.unknown();
            }
        }
        in.require(NAME);
        return new CommentAuthor(name, id, url, avatar, staff);
    }
}
