package org.standfirst.json;

import static org.standfirst.json.Names.*;

import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Comment;
import org.standfirst.Content;
import org.standfirst.Discussion;
import org.standfirst.Media;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.body.Block;
import org.standfirst.body.RichText;

/** Any content; and what all content but running text starts with. */
final class ContentJson implements Content.Visitor<JsonWriter> {
    /** The version of the format. Another one is one that readers of this one would misread. */
    static final int VERSION = 1;

    private final JsonWriter json;

    private ContentJson(JsonWriter json) {
        this.json = json;
    }

    static JsonWriter write(Content content, JsonWriter json) {
        return content.accept(new ContentJson(json));
    }

    /** Opens an object that says what kind it is of and, if it is the document, which version of the format it is in. */
    static JsonWriter open(Word kind, JsonWriter json) {
        return open(json).word(TYPE, kind);
    }

    /** Opens an object that says, if it is the document, which version of the format it is in. */
    static JsonWriter open(JsonWriter json) {
        json.object();
        return json.depth() == 1 ? json.number(STANDFIRST, VERSION) : json;
    }

    @Override
    public JsonWriter article(Article article) {
        return ArticleJson.write(article, json);
    }

    @Override
    public JsonWriter author(Author author) {
        return BylineJson.author(author, json);
    }

    @Override
    public JsonWriter media(Media media) {
        return MediaJson.write(media, json);
    }

    @Override
    public JsonWriter comment(Comment comment) {
        return CommentsJson.comment(comment, json);
    }

    @Override
    public JsonWriter discussion(Discussion discussion) {
        return CommentsJson.discussion(discussion, json);
    }

    @Override
    public JsonWriter publication(Publication publication) {
        return PublicationJson.write(publication, json);
    }

    @Override
    public JsonWriter page(Page page) {
        return PublicationJson.page(page, json);
    }

    @Override
    public JsonWriter block(Block block) {
        return BlocksJson.write(block, json);
    }

    @Override
    public JsonWriter richText(RichText text) {
        return RichTextJson.write(text, json);
    }
}
