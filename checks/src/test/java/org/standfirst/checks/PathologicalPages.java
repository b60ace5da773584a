package org.standfirst.checks;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Comment;
import org.standfirst.Discussion;
import org.standfirst.Page;
import org.standfirst.Photo;
import org.standfirst.Publication;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.body.ItemList;
import org.standfirst.body.Json;
import org.standfirst.body.Paragraph;
import org.standfirst.body.RichText;
import org.standfirst.body.Table;

/** Creates the pages of {@link Pathology} from a number of elements or a length. */
final class PathologicalPages {
    /** Pages with a long text have this many characters for each element of other pages. */
    static final int CHARACTERS = 20;

    private PathologicalPages() {}

    static IntFunction<Page> inText(String repeated) {
        return body(n -> List.of(Paragraph.of(text(repeated, n))));
    }

    static IntFunction<Page> inUrl(String repeated) {
        return n -> {
            Url url = Url.of("https://example.org" + text(repeated, n));
            Photo photo = Photo.builder(Rendition.of(url, 2, 2))
                    .addRendition(Rendition.of(url, 1, 1))
                    .build();
            return page(article -> article.url(url).lead(photo).body(List.of(Paragraph.of(RichText.link(url, "a")))));
        };
    }

    static IntFunction<Page> article(ObjIntConsumer<Article.Builder> change) {
        return n -> page(article -> change.accept(article, n));
    }

    static IntFunction<Page> each(ObjIntConsumer<Article.Builder> change) {
        return article((article, n) -> IntStream.range(0, n).forEach(i -> change.accept(article, i)));
    }

    static IntFunction<Page> body(IntFunction<List<? extends Block>> blocks) {
        return article((article, n) -> article.body(List.copyOf(blocks.apply(n))));
    }

    static IntFunction<Page> blocks(IntFunction<Block> block) {
        return body(n -> IntStream.range(0, n).mapToObj(block).toList());
    }

    static IntFunction<Page> comments(IntFunction<Stream<Comment>> comments) {
        return n -> page(article -> {})
                .withDiscussion(Discussion.builder("article")
                        .comments(comments.apply(n).toList())
                        .build());
    }

    /** Returns pages with comments from 1, each of which replies to comment {@code parent}. */
    static IntFunction<Page> threads(IntUnaryOperator parent) {
        return comments(n ->
                IntStream.rangeClosed(1, n).mapToObj(i -> comment("c" + i, "c" + parent.applyAsInt(i), "Text")));
    }

    static Comment comment(String id, @Nullable String parent, String text) {
        return Comment.builder(id, Instant.EPOCH, text)
                .authorName("Reader")
                .parentId(parent)
                .build();
    }

    static String text(String repeated, int n) {
        return repeated.repeat(CHARACTERS * n / repeated.length());
    }

    static RichText runs(int n, IntFunction<RichText> run) {
        return RichText.of(IntStream.range(0, n).mapToObj(run).toArray(RichText[]::new));
    }

    static ItemList deepList() {
        ItemList list = ItemList.of("Item");
        for (int depth = 1; depth < ItemList.MAX_DEPTH; depth++) {
            list = ItemList.of(ItemList.Item.of("Item").withNested(list));
        }
        return list;
    }

    static List<Table.Row> rows(int n) {
        return Collections.nCopies(n, Table.Row.of(cells(2)));
    }

    static Table.Cell[] cells(int n) {
        return Collections.nCopies(n, Table.Cell.of("Cell")).toArray(Table.Cell[]::new);
    }

    static Map<String, Json> properties(int n) {
        Map<String, Json> properties = new HashMap<>();
        IntStream.range(0, n).forEach(i -> properties.put("property " + i, new Json.JsonString("value")));
        return properties;
    }

    static Photo photo(int i) {
        return Photo.builder(Rendition.of(Url.of("https://example.org/" + i + ".jpg"), 1200, 800))
                .alt("Alt")
                .build();
    }

    static List<Photo> photos(int n) {
        return IntStream.range(0, n).mapToObj(PathologicalPages::photo).toList();
    }

    static List<Rendition> renditions(int n) {
        return IntStream.rangeClosed(1, n)
                .mapToObj(i -> Rendition.of(Url.of("https://example.org/" + i), i, i))
                .toList();
    }

    private static Page page(Consumer<Article.Builder> change) {
        Article.Builder article = Article.builder("article", "Headline");
        change.accept(article);
        return Page.of(
                Publication.builder("Gazette", Url.of("https://gazette.example/"))
                        .build(),
                article.build());
    }
}
