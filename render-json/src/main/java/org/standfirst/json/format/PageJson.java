package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import org.standfirst.Article;
import org.standfirst.Discussion;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes pages. */
final class PageJson {
    private PageJson() {}

    static JsonWriter write(Page page, JsonWriter json) {
        ContentJson.open(Kind.PAGE, json);
        json.member(PUBLICATION, page.publication(), PublicationJson::write);
        json.member(ARTICLE, page.article(), ArticleJson::write);
        json.member(DISCUSSION, page.discussion(), DiscussionJson::write);
        json.text(ID_PREFIX, page.idPrefix());
        return json.endObject();
    }

    static Page read(JsonInput in) {
        Publication publication = PublicationJson.DEFAULTS;
        Article article = ArticleJson.DEFAULTS;
        Discussion discussion = null;
        String idPrefix = null;
        in.object(Kind.PAGE.word);
        while (in.next()) {
            switch (in.property()) {
                case PUBLICATION -> publication = PublicationJson.read(in);
                case ARTICLE -> article = ArticleJson.read(in);
                case DISCUSSION -> discussion = DiscussionJson.read(in);
                case ID_PREFIX -> idPrefix = in.shortText();
                default -> in.unknown();
            }
        }
        in.require(PUBLICATION, ARTICLE);
        return new Page(publication, article, discussion, idPrefix);
    }
}
