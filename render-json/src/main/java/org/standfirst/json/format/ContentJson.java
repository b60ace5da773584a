package org.standfirst.json.format;

import static java.util.Objects.requireNonNull;
import static org.standfirst.json.reader.Property.STANDFIRST;
import static org.standfirst.json.reader.Property.TYPE;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Comment;
import org.standfirst.Content;
import org.standfirst.Discussion;
import org.standfirst.Media;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.body.Block;
import org.standfirst.body.Container;
import org.standfirst.body.Leaf;
import org.standfirst.body.RichText;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;
import tools.jackson.core.JsonToken;

/** Reads and writes content of any kind, and writes the start of every object that has a type. */
public final class ContentJson implements Content.Visitor<JsonWriter> {
    private static final Map<Class<?>, Function<JsonInput, ? extends Content>> READERS = new HashMap<>();

    static {
        for (Kind kind : Kind.values()) {
            READERS.put(kind.model, kind::read);
        }
        READERS.put(Content.class, ContentJson::read);
        READERS.put(RichText.class, RichTextJson::read);
        READERS.put(Media.class, MediaJson::read);
        READERS.put(Block.class, BlockJson::read);
        READERS.put(Leaf.class, BlockJson::leaf);
        READERS.put(Container.class, BlockJson::container);
    }

    private final JsonWriter json;

    private ContentJson(JsonWriter json) {
        this.json = json;
    }

    /** Writes {@code content}. */
    public static JsonWriter write(Content content, JsonWriter json) {
        return content.accept(new ContentJson(json));
    }

    /** Returns the reader for content of type {@code model}, which may be a sealed interface. */
    public static <C extends Content> Function<JsonInput, C> reader(Class<C> model) {
        Function<JsonInput, ? extends Content> reader = requireNonNull(READERS.get(model), model::getName);
        return in -> model.cast(reader.apply(in));
    }

    private static Content read(JsonInput in) {
        if (in.token() == JsonToken.START_ARRAY) {
            return RichTextJson.read(in);
        }
        Kind kind = Kind.of(in.type());
        return kind == null || kind.isA(Block.class) ? BlockJson.read(in) : kind.read(in);
    }

    /** Opens an object of {@code kind} and writes its type; writes the version of the format first at the root. */
    static JsonWriter open(Kind kind, JsonWriter json) {
        return open(json).word(TYPE, kind.word);
    }

    /** Opens an object; writes the version of the format at the root. */
    static JsonWriter open(JsonWriter json) {
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
        return BlockJson.write(block, json);
    }

    @Override
    public JsonWriter richText(RichText text) {
        return RichTextJson.write(text, json);
    }
}
