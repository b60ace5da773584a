package org.standfirst.checks;

import static org.standfirst.body.RichText.link;
import static org.standfirst.body.RichText.marked;
import static org.standfirst.body.RichText.strong;
import static org.standfirst.body.RichText.text;
import static org.standfirst.checks.PathologicalPages.article;
import static org.standfirst.checks.PathologicalPages.blocks;
import static org.standfirst.checks.PathologicalPages.body;
import static org.standfirst.checks.PathologicalPages.cells;
import static org.standfirst.checks.PathologicalPages.comment;
import static org.standfirst.checks.PathologicalPages.comments;
import static org.standfirst.checks.PathologicalPages.deepList;
import static org.standfirst.checks.PathologicalPages.each;
import static org.standfirst.checks.PathologicalPages.inText;
import static org.standfirst.checks.PathologicalPages.inUrl;
import static org.standfirst.checks.PathologicalPages.photo;
import static org.standfirst.checks.PathologicalPages.photos;
import static org.standfirst.checks.PathologicalPages.properties;
import static org.standfirst.checks.PathologicalPages.renditions;
import static org.standfirst.checks.PathologicalPages.rows;
import static org.standfirst.checks.PathologicalPages.runs;
import static org.standfirst.checks.PathologicalPages.threads;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.standfirst.Concept;
import org.standfirst.Correction;
import org.standfirst.Credit;
import org.standfirst.Gallery;
import org.standfirst.MediaCredit;
import org.standfirst.Page;
import org.standfirst.RelatedLink;
import org.standfirst.Section;
import org.standfirst.Source;
import org.standfirst.Translation;
import org.standfirst.Url;
import org.standfirst.body.Custom;
import org.standfirst.body.Figure;
import org.standfirst.body.Heading;
import org.standfirst.body.ItemList;
import org.standfirst.body.Json;
import org.standfirst.body.LiveUpdate;
import org.standfirst.body.Mark;
import org.standfirst.body.Paragraph;
import org.standfirst.body.Table;

/** Pages that take very long in quadratic code if they are large. */
enum Pathology {
    AMPERSANDS(inText("&")),
    LESS_THANS(inText("<")),
    QUOTES(inText("\"")),
    BACKSLASHES(inText("\\")),
    NULS(inText("\0")),
    C1_CONTROLS(inText("\u0085")),
    HALF_PAIRS(inText("\ud800")),
    NONCHARACTERS(inText("\uffff")),
    EMOJI(inText("\ud83d\ude00")),
    LINE_SEPARATORS(inText("\u2028")),
    COMBINING_MARKS(inText("e\u0301")),
    DIRECTION_MARKS(inText("\u202e\u0627")),
    ONE_WORD(inText("a")),
    SPACES(inText(" ")),
    LINE_ENDS(inText("\n")),
    SCRIPT_ENDS(inText("</script>")),
    COMMENT_ENDS(inText("-->")),
    CHARACTER_REFERENCES(inText("&amp;")),
    LONG_HEADLINE(article((article, n) -> article.headline("\u00e9<".repeat(10 * n)))),
    LONG_ID(body(n -> List.of(Heading.of(2, "Heading").withId("\u00e9 ".repeat(10 * n))))),
    LONG_KEYWORD(article((article, n) -> article.addKeyword("'".repeat(20 * n)))),
    BLANK_LINES_IN_A_COMMENT(comments(n -> Stream.of(comment("1", null, "a\n\n".repeat(5 * n))))),
    RUNS_AND_BLANK_LINES_IN_A_COMMENT(comments(n -> Stream.of(comment("1", null, "")
            .with(comment -> comment.text(runs(n, i -> i % 2 == 0 ? text("a\n\n") : strong("b\n\n"))))))),
    PERCENT_SIGNS_IN_AN_ADDRESS(inUrl("/%")),
    HASHES_IN_AN_ADDRESS(inUrl("/#")),
    COMMAS_IN_AN_ADDRESS(inUrl("/,")),
    LABELS_IN_A_HOST(inUrl(".a")),
    COLONS_IN_A_HOST(inUrl(":")),
    FOLDERS_IN_AN_ADDRESS(inUrl("/../a")),
    COMMENTS_IN_A_CHAIN(threads(i -> i - 1)),
    COMMENTS_ON_ONE(threads(i -> 0)),
    COMMENTS_ON_NOTHING(threads(i -> -i)),
    COMMENTS_IN_PAIRS_ON_EACH_OTHER(threads(i -> i ^ 1)),
    COMMENTS_IN_A_CIRCLE(comments(n ->
            IntStream.range(0, n).mapToObj(i -> comment("c" + i, "c" + (i + 1) % n, "Text")))),
    COMMENTS_ON_THEMSELVES(threads(i -> i)),
    COMMENTS_OF_ONE_ID(comments(n -> IntStream.range(0, n).mapToObj(i -> comment("same", "same", "Text")))),
    FLAT_COMMENTS(comments(n -> IntStream.range(0, n).mapToObj(i -> comment("c" + i, null, "Text")))),
    LIVE_UPDATES(blocks(i -> LiveUpdate.of(Instant.EPOCH.plusSeconds(i * 7L % 1000), "Title", Paragraph.of("Text")))),
    PARAGRAPHS(blocks(i -> Paragraph.of("Text"))),
    HEADINGS(blocks(i -> Heading.of(2 + i % 5, "Heading"))),
    DEEP_LISTS(blocks(i -> deepList())),
    FIGURES(blocks(i -> Figure.of(photo(i)))),
    CUSTOMS(blocks(i -> Custom.of("poll", Map.of("n", new Json.JsonString("value"))))),
    CELLS_OF_A_ROW(body(n -> List.of(Table.of(Table.Row.of(cells(n)))))),
    ROWS_OF_A_TABLE(body(n -> List.of(Table.of().withRows(rows(n))))),
    ITEMS_OF_A_LIST(body(n -> List.of(ItemList.of(Collections.nCopies(n, "Item").toArray(String[]::new))))),
    RUNS_WITH_CHANGING_MARKS(body(n -> List.of(Paragraph.of(runs(n, i -> i % 2 == 0 ? text("a") : strong("b")))))),
    LINKS_IN_A_PARAGRAPH(body(n ->
            List.of(Paragraph.of(runs(n, i -> link(Url.of("https://example.org/" + i), "link")))))),
    PROPERTIES_OF_A_CUSTOM_BLOCK(body(n -> List.of(Custom.of("poll", properties(n))))),
    PHOTOS_OF_A_GALLERY(body(n -> List.of(Figure.of(Gallery.builder(photos(n)).build())))),
    RENDITIONS_OF_A_PHOTO(body(n -> List.of(Figure.of(photo(0).with(photo -> photo.renditions(renditions(n))))))),
    CONCEPTS_OF_A_PHOTO(body(n -> List.of(Figure.of(photo(0).with(photo -> photo.concepts(IntStream.range(0, n)
            .mapToObj(i -> Concept.of(Concept.Kind.PERSON, "Person " + i))
            .toList())))))),
    AGENCIES_OF_A_PHOTO(body(n -> List.of(Figure.of(photo(0).with(photo -> photo.credit(MediaCredit.ofAgencies(
            IntStream.range(0, n).mapToObj(i -> "Agency " + i).toArray(String[]::new)))))))),
    REFERENCES_TO_FOOTNOTES(body(n -> IntStream.range(0, 2 * n)
            .mapToObj(i -> i < n
                    ? Paragraph.of(text("a"), marked(Mark.SUPERSCRIPT, link(Url.of("#block-n" + i), text("" + i))))
                    : Paragraph.of("Note").withId("n" + (i - n)))
            .toList())),
    LINKS_TO_ONE_BLOCK(body(n -> List.of(
            Heading.of(2, "Heading").withId("h"),
            Paragraph.of(runs(n, i -> link(Url.of("#block-h"), text("link " + i))))))),
    BLOCKS_OF_ONE_ID(blocks(i -> Paragraph.of("Text").withId("same"))),
    BLOCKS_WITH_IDS(blocks(i -> Paragraph.of("Text").withId("block " + i))),
    CREDITS(each((article, i) ->
            article.addCredit(Credit.of("Name " + i, i % 2 == 0 ? Credit.Role.WRITER : Credit.Role.EDITOR)))),
    ROLES(each((article, i) -> article.addCredit(Credit.of("Name", Credit.Role.of("role" + i))))),
    PRINTED_BYLINE(each((article, i) -> article.addCredit(Credit.of("Name " + i, Credit.Role.WRITER))
            .printedByline("By Name " + "Name ".repeat(i % 1_000)))),
    SOURCES(each((article, i) -> article.addSource(Source.of("Agency " + i, Source.Kind.WIRE)))),
    FURTHER_SECTIONS(each((article, i) -> article.addFurtherSection(Section.of("Section " + i)))),
    WRITERS(each((article, i) -> article.author("Writer " + i))),
    KEYWORDS(each((article, i) -> article.addKeyword("keyword " + i))),
    CONCEPTS(each((article, i) -> article.addConcept(Concept.of(Concept.Kind.SUBJECT, "Concept " + i)))),
    SECTIONS(each((article, i) -> article.addSection(Section.of("Section " + i)))),
    CORRECTIONS(each((article, i) -> article.addCorrection(
            Correction.of(Correction.Kind.CORRECTION, "Text " + i, Instant.EPOCH.plusSeconds(i))))),
    RELATED(each((article, i) -> article.addRelated(RelatedLink.of("Title", Url.of("https://example.org/" + i))))),
    TRANSLATIONS(each(
            (article, i) -> article.addTranslation(Translation.of(Locale.FRENCH, Url.of("https://example.org/" + i))))),
    LANGUAGES(each((article, i) -> article.addTranslation(
            Translation.of(Locale.forLanguageTag("fr-x-r" + i), Url.of("https://example.org/" + i))))),
    ATTRIBUTES(each((article, i) -> article.attribute("name " + i, "value")));

    private final IntFunction<Page> pages;

    Pathology(IntFunction<Page> pages) {
        this.pages = pages;
    }

    /** Returns a page with {@code n} elements, or with a text whose length is proportional to {@code n}. */
    Page page(int n) {
        return pages.apply(n);
    }
}
