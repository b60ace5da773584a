package org.standfirst.json.format;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;
import static org.standfirst.json.format.Names.*;

import java.util.Map;
import java.util.function.Function;
import org.standfirst.Article;
import org.standfirst.Audio;
import org.standfirst.Author;
import org.standfirst.Comment;
import org.standfirst.Content;
import org.standfirst.Discussion;
import org.standfirst.Gallery;
import org.standfirst.Media;
import org.standfirst.Page;
import org.standfirst.Photo;
import org.standfirst.Publication;
import org.standfirst.Video;
import org.standfirst.body.Block;
import org.standfirst.body.Box;
import org.standfirst.body.Code;
import org.standfirst.body.Container;
import org.standfirst.body.Custom;
import org.standfirst.body.Divider;
import org.standfirst.body.Embed;
import org.standfirst.body.Figure;
import org.standfirst.body.Heading;
import org.standfirst.body.ItemList;
import org.standfirst.body.Leaf;
import org.standfirst.body.LiveUpdate;
import org.standfirst.body.Paragraph;
import org.standfirst.body.Place;
import org.standfirst.body.PullQuote;
import org.standfirst.body.Quote;
import org.standfirst.body.Rating;
import org.standfirst.body.RelatedLinks;
import org.standfirst.body.RichText;
import org.standfirst.body.Table;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;
import org.standfirst.json.writer.Word;
import tools.jackson.core.JsonToken;

/** Any content; and what all content but running text starts with. */
public final class ContentJson implements Content.Visitor<JsonWriter> {
    private static final Map<Class<? extends Content>, Function<JsonInput, ? extends Content>> READERS = Map.ofEntries(
            entry(Content.class, ContentJson::read),
            entry(Article.class, ArticleJson::read),
            entry(Author.class, AuthorJson::read),
            entry(Media.class, MediaJson::read),
            entry(Photo.class, PhotoJson::read),
            entry(Video.class, VideoJson::read),
            entry(Audio.class, AudioJson::read),
            entry(Gallery.class, GalleryJson::read),
            entry(Comment.class, CommentJson::read),
            entry(Discussion.class, DiscussionJson::read),
            entry(Publication.class, PublicationJson::read),
            entry(Page.class, PageJson::read),
            entry(RichText.class, RichTextJson::read),
            entry(Block.class, BlocksJson::read),
            entry(Leaf.class, BlocksJson::leaf),
            entry(Container.class, BlocksJson::container),
            entry(Paragraph.class, ParagraphJson::read),
            entry(Heading.class, HeadingJson::read),
            entry(Quote.class, QuoteJson::read),
            entry(PullQuote.class, PullQuoteJson::read),
            entry(Code.class, CodeJson::read),
            entry(ItemList.class, ItemListJson::read),
            entry(Table.class, TableJson::read),
            entry(Figure.class, FigureJson::read),
            entry(Embed.class, EmbedJson::read),
            entry(Divider.class, DividerJson::read),
            entry(RelatedLinks.class, RelatedLinksJson::read),
            entry(Rating.class, RatingJson::read),
            entry(Place.class, PlaceJson::read),
            entry(Custom.class, CustomJson::read),
            entry(Box.class, BoxJson::read),
            entry(LiveUpdate.class, LiveUpdateJson::read));

    private final JsonWriter json;

    private ContentJson(JsonWriter json) {
        this.json = json;
    }

    public static JsonWriter write(Content content, JsonWriter json) {
        return content.accept(new ContentJson(json));
    }

    /** Returns what reads content of a class, which may be one of the sealed families. */
    public static Function<JsonInput, ? extends Content> reader(Class<? extends Content> kind) {
        return requireNonNull(READERS.get(kind), kind::getName);
    }

    private static Content read(JsonInput in) {
        return switch (in.type()) {
            case "article" -> ArticleJson.read(in);
            case "author" -> AuthorJson.read(in);
            case "photo", "video", "audio", "gallery" -> MediaJson.read(in);
            case "comment" -> CommentJson.read(in);
            case "discussion" -> DiscussionJson.read(in);
            case "publication" -> PublicationJson.read(in);
            case "page" -> PageJson.read(in);
            default -> in.token() == JsonToken.START_ARRAY ? RichTextJson.read(in) : BlocksJson.read(in);
        };
    }

    /** Opens an object that says what kind it is of and, if it is the document, which version of the format it is in. */
    public static JsonWriter open(Word kind, JsonWriter json) {
        return open(json).word(TYPE, kind);
    }

    /** Opens an object that says, if it is the document, which version of the format it is in. */
    public static JsonWriter open(JsonWriter json) {
        json.object();
        return json.depth() == 1 ? json.number(STANDFIRST, JsonInput.VERSION) : json;
    }

    @Override
    public JsonWriter article(Article article) {
        return ArticleJson.write(article, json);
    }

    @Override
    public JsonWriter author(Author author) {
        return AuthorJson.write(author, json);
    }

    @Override
    public JsonWriter media(Media media) {
        return MediaJson.write(media, json);
    }

    @Override
    public JsonWriter comment(Comment comment) {
        return CommentJson.write(comment, json);
    }

    @Override
    public JsonWriter discussion(Discussion discussion) {
        return DiscussionJson.write(discussion, json);
    }

    @Override
    public JsonWriter publication(Publication publication) {
        return PublicationJson.write(publication, json);
    }

    @Override
    public JsonWriter page(Page page) {
        return PageJson.write(page, json);
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
