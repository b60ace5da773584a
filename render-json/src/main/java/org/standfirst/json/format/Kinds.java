package org.standfirst.json.format;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.standfirst.json.writer.Word;

/** What {@code "type"} can say in our format. Once released it never changes. */
final class Kinds {
    static final Word ARTICLE = Word.of("article");
    static final Word AUTHOR = Word.of("author");
    static final Word PHOTO = Word.of("photo");
    static final Word VIDEO = Word.of("video");
    static final Word AUDIO = Word.of("audio");
    static final Word GALLERY = Word.of("gallery");
    static final Word COMMENT = Word.of("comment");
    static final Word DISCUSSION = Word.of("discussion");
    static final Word PUBLICATION = Word.of("publication");
    static final Word PAGE = Word.of("page");
    static final Word PARAGRAPH = Word.of("paragraph");
    static final Word HEADING = Word.of("heading");
    static final Word QUOTE = Word.of("quote");
    static final Word PULL_QUOTE = Word.of("pullQuote");
    static final Word ITEM_LIST = Word.of("itemList");
    static final Word FIGURE = Word.of("figure");
    static final Word EMBED = Word.of("embed");
    static final Word TABLE = Word.of("table");
    static final Word CODE = Word.of("code");
    static final Word DIVIDER = Word.of("divider");
    static final Word RELATED_LINKS = Word.of("relatedLinks");
    static final Word RATING = Word.of("rating");
    static final Word PLACE = Word.of("place");
    static final Word CUSTOM = Word.of("custom");
    static final Word BOX = Word.of("box");
    static final Word LIVE_UPDATE = Word.of("liveUpdate");

    private static final Set<String> ALL = Stream.of(
                    ARTICLE,
                    AUTHOR,
                    PHOTO,
                    VIDEO,
                    AUDIO,
                    GALLERY,
                    COMMENT,
                    DISCUSSION,
                    PUBLICATION,
                    PAGE,
                    PARAGRAPH,
                    HEADING,
                    QUOTE,
                    PULL_QUOTE,
                    ITEM_LIST,
                    FIGURE,
                    EMBED,
                    TABLE,
                    CODE,
                    DIVIDER,
                    RELATED_LINKS,
                    RATING,
                    PLACE,
                    CUSTOM,
                    BOX,
                    LIVE_UPDATE)
            .map(Word::toString)
            .collect(Collectors.toUnmodifiableSet());

    private Kinds() {}

    /** Returns whether this version knows what {@code kind} is. */
    static boolean known(String kind) {
        return ALL.contains(kind);
    }
}
