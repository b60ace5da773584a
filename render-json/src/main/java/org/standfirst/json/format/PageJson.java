package org.standfirst.json.format;

import static org.standfirst.json.format.Names.*;

import org.standfirst.Article;
import org.standfirst.Discussion;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** A page. */
final class PageJson {
    private PageJson() {}

    static JsonWriter write(Page page, JsonWriter json) {
        ContentJson.open(Kinds.PAGE, json);
        json.member(PUBLICATION, page.publication(), PublicationJson::write);
        json.member(ARTICLE, page.article(), ArticleJson::write);
        json.member(DISCUSSION, page.discussion(), DiscussionJson::write);
        return json.endObject();
    }

    static Page read(JsonInput in) {
        Publication publication = PublicationJson.PLAIN;
        Article article = ArticleJson.PLAIN;
        Discussion discussion = null;
        in.object(Kinds.PAGE);
        while (in.next()) {
            switch (in.name()) {
                case "publication" -> publication = PublicationJson.read(in);
                case "article" -> article = ArticleJson.read(in);
                case "discussion" -> discussion = DiscussionJson.read(in);
                default -> in.unknown();
            }
        }
        in.require("publication", "article");
        return new Page(publication, article, discussion);
    }
}
