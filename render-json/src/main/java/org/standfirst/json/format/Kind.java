package org.standfirst.json.format;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Audio;
import org.standfirst.Author;
import org.standfirst.Comment;
import org.standfirst.Content;
import org.standfirst.Discussion;
import org.standfirst.Gallery;
import org.standfirst.Page;
import org.standfirst.Photo;
import org.standfirst.Publication;
import org.standfirst.Video;
import org.standfirst.body.Box;
import org.standfirst.body.Code;
import org.standfirst.body.Custom;
import org.standfirst.body.Divider;
import org.standfirst.body.Embed;
import org.standfirst.body.Figure;
import org.standfirst.body.Heading;
import org.standfirst.body.ItemList;
import org.standfirst.body.LiveUpdate;
import org.standfirst.body.Paragraph;
import org.standfirst.body.Place;
import org.standfirst.body.PullQuote;
import org.standfirst.body.Quote;
import org.standfirst.body.Rating;
import org.standfirst.body.RelatedLinks;
import org.standfirst.body.Table;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.Word;

/** The kinds of content by their {@code "type"}, with their readers. A released type never changes. */
enum Kind {
    ARTICLE("article", Article.class, ArticleJson::read),
    AUTHOR("author", Author.class, AuthorJson::read),
    PHOTO("photo", Photo.class, PhotoJson::read),
    VIDEO("video", Video.class, VideoJson::read),
    AUDIO("audio", Audio.class, AudioJson::read),
    GALLERY("gallery", Gallery.class, GalleryJson::read),
    COMMENT("comment", Comment.class, CommentJson::read),
    DISCUSSION("discussion", Discussion.class, DiscussionJson::read),
    PUBLICATION("publication", Publication.class, PublicationJson::read),
    PAGE("page", Page.class, PageJson::read),
    PARAGRAPH("paragraph", Paragraph.class, ParagraphJson::read),
    HEADING("heading", Heading.class, HeadingJson::read),
    QUOTE("quote", Quote.class, QuoteJson::read),
    PULL_QUOTE("pullQuote", PullQuote.class, PullQuoteJson::read),
    ITEM_LIST("itemList", ItemList.class, ItemListJson::read),
    FIGURE("figure", Figure.class, FigureJson::read),
    EMBED("embed", Embed.class, EmbedJson::read),
    TABLE("table", Table.class, TableJson::read),
    CODE("code", Code.class, CodeJson::read),
    DIVIDER("divider", Divider.class, DividerJson::read),
    RELATED_LINKS("relatedLinks", RelatedLinks.class, RelatedLinksJson::read),
    RATING("rating", Rating.class, RatingJson::read),
    PLACE("place", Place.class, PlaceJson::read),
    CUSTOM("custom", Custom.class, CustomJson::read),
    BOX("box", Box.class, BoxJson::read),
    LIVE_UPDATE("liveUpdate", LiveUpdate.class, LiveUpdateJson::read);

    private static final Map<String, Kind> BY_TYPE = new HashMap<>();

    static {
        Stream.of(values()).forEach(kind -> BY_TYPE.put(kind.word.toString(), kind));
    }

    /** The value of {@code "type"}. */
    final Word word;

    final Class<? extends Content> model;
    private final Function<JsonInput, ? extends Content> reader;

    <C extends Content> Kind(String type, Class<C> model, Function<JsonInput, C> reader) {
        this.word = Word.of(type);
        this.model = model;
        this.reader = reader;
    }

    /** Returns the kind of {@code type}, or {@code null} if this release does not have it. */
    static @Nullable Kind of(String type) {
        return BY_TYPE.get(type);
    }

    /** Returns whether content of this kind belongs to {@code family}. */
    boolean isA(Class<? extends Content> family) {
        return family.isAssignableFrom(model);
    }

    /** Reads content of this kind. */
    Content read(JsonInput in) {
        return reader.apply(in);
    }

    /** Reads content that belongs to {@code family}; reports a fault and returns {@code placeholder} otherwise. */
    static <C extends Content> C read(Class<C> family, C placeholder, JsonInput in) {
        Kind kind = of(in.type());
        return kind != null && kind.isA(family) ? family.cast(kind.read(in)) : in.refuse(expected(family), placeholder);
    }

    private static String expected(Class<? extends Content> family) {
        String types = Stream.of(values())
                .filter(kind -> kind.isA(family))
                .map(kind -> kind.word.toString())
                .collect(Collectors.joining(", "));
        int last = types.lastIndexOf(", ");
        return "the type " + types.substring(0, last) + " or " + types.substring(last + 2);
    }
}
