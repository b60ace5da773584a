package org.standfirst.testkit;

import static org.standfirst.body.RichText.emphasis;
import static org.standfirst.body.RichText.inLanguage;
import static org.standfirst.body.RichText.link;
import static org.standfirst.body.RichText.marked;
import static org.standfirst.body.RichText.strong;
import static org.standfirst.body.RichText.text;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.standfirst.Author;
import org.standfirst.Dimensions;
import org.standfirst.GeoPoint;
import org.standfirst.RelatedLink;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.body.Box;
import org.standfirst.body.Code;
import org.standfirst.body.Custom;
import org.standfirst.body.Divider;
import org.standfirst.body.Embed;
import org.standfirst.body.Figure;
import org.standfirst.body.Heading;
import org.standfirst.body.ItemList;
import org.standfirst.body.Json;
import org.standfirst.body.Leaf;
import org.standfirst.body.Link;
import org.standfirst.body.LiveUpdate;
import org.standfirst.body.Mark;
import org.standfirst.body.Paragraph;
import org.standfirst.body.Place;
import org.standfirst.body.PullQuote;
import org.standfirst.body.Quote;
import org.standfirst.body.Rating;
import org.standfirst.body.RelatedLinks;
import org.standfirst.body.RichText;
import org.standfirst.body.Table;

/** A body with every kind of block, every mark and every kind of link. */
public final class EveryBlock {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private EveryBlock() {}

    /** Returns the blocks, with an id if the kind allows one. */
    public static List<Block> body() {
        List<Leaf> leaves = leaves();
        return Stream.of(
                        leaves.stream(),
                        Stream.of(
                                LiveUpdate.of(
                                                NOON,
                                                "Live title",
                                                Paragraph.of("Live text"),
                                                Heading.of(3, "Live heading"))
                                        .withKeyEvent(true)
                                        .withUpdated(NOON.plusSeconds(3_600))
                                        .withAuthors(List.of(
                                                Author.builder("Live author")
                                                        .url(Url.of("https://author.example/live"))
                                                        .build(),
                                                Author.builder("Second live author")
                                                        .build()))
                                        .withPinned(true)
                                        .withId("live"),
                                LiveUpdate.of(NOON.plus(Duration.ofDays(2)), "Later", Paragraph.of("Live again"))
                                        .withKeyEvent(true)
                                        .withId("later")),
                        Stream.of(Box.Kind.values())
                                .map(kind -> Box.of(kind, kind + " title", Paragraph.of(kind + " text"))
                                        .withId("box-" + kind)))
                .flatMap(blocks -> blocks)
                .map(Block.class::cast)
                .toList();
    }

    /** Returns rich text with every mark, kind of link and language. */
    public static RichText everyRun() {
        RichText marks = RichText.of(Stream.of(Mark.values())
                .map(mark -> marked(mark, text("marked " + mark)))
                .toArray(RichText[]::new));
        RichText links = RichText.of(Stream.of(Link.Kind.values())
                .map(kind ->
                        link(Link.of(Url.of("https://link.example/" + kind)).withKind(kind), text("link " + kind)))
                .toArray(RichText[]::new));
        Url url = Url.of("https://link.example/marked");
        return RichText.of(
                text("Plain "),
                marks,
                links,
                inLanguage(Locale.FRENCH, text("en français")),
                link(url, strong("bold link"), emphasis(inLanguage(Locale.GERMAN, text("betonter Link")))));
    }

    private static List<Leaf> leaves() {
        return List.of(
                Paragraph.of(everyRun()).withId("paragraph"),
                Paragraph.of("A plain paragraph"),
                Paragraph.of(text("See "), link(Url.of("#item"), "the first item")),
                Heading.of(2, "Heading before"),
                Heading.of(2, RichText.of(text("Heading "), emphasis("leaning")))
                        .withId("heading"),
                Quote.of(text("Quote one"), text("Quote two"))
                        .withSource(RichText.of(text("Quoted by "), link(Url.of("https://who.example/"), "whom")))
                        .withUrl(Url.of("https://quote.example/"))
                        .withId("quote"),
                PullQuote.of("Pulled").withSource("Pulled from").withId("pull"),
                list(),
                Figure.of(EveryMedia.photo("figure"))
                        .withPlacement(Figure.Placement.WIDE)
                        .withId("photo"),
                Figure.of(EveryMedia.plainPhoto("plain")).withPlacement(Figure.Placement.START),
                Figure.of(EveryMedia.video()).withId("video"),
                Figure.of(EveryMedia.embeddedVideo()),
                Figure.of(EveryMedia.audio())
                        .withPlacement(Figure.Placement.END)
                        .withId("audio"),
                Figure.of(EveryMedia.gallery())
                        .withPlacement(Figure.Placement.FULL)
                        .withId("gallery"),
                Embed.of(Url.of("https://embed.example/1"))
                        .withProvider("Provider")
                        .withTitle("Embedded")
                        .withCaption(text("Embed caption"))
                        .withFallback(text("Embedded words"))
                        .withShape(Dimensions.of(4, 3))
                        .withId("embed"),
                Embed.of(Url.of("https://embed.example/2")).withProvider("Provider alone"),
                Embed.of(Url.of("https://post.example/3")).withFallback(text("Words of a post")),
                table(),
                Code.of("code();").withProgrammingLanguage("java").withId("code"),
                Divider.of().withId("divider"),
                RelatedLinks.of(
                                EveryMedia.link("Read also", RelatedLink.Relation.SEE_ALSO),
                                EveryMedia.link("Read this", RelatedLink.Relation.PROMOTED))
                        .withLabel("Read label")
                        .withId("read"),
                RelatedLinks.of(EveryMedia.link("Read without label", RelatedLink.Relation.BACKGROUND)),
                Rating.of(3.5, 5)
                        .withWorst(1)
                        .withUnit("stars")
                        .withVerdict("Verdict")
                        .withId("rating"),
                Place.of("Place")
                        .withPoint(new GeoPoint(46.2, 6.1))
                        .withAddress("Place address")
                        .withCaption(text("Place caption"))
                        .withId("place"),
                custom());
    }

    private static ItemList list() {
        ItemList nested = ItemList.of(ItemList.Item.of("Nested item").withNested(ItemList.of("Deepest item")))
                .withOrdered(true)
                .withStart(7)
                .withReversed(true)
                .withId("nested");
        return ItemList.of(
                        ItemList.Item.of("Item one").withId("item"),
                        ItemList.Item.of("Item two").withNested(nested))
                .withId("list");
    }

    private static Table table() {
        return Table.ofHeader("Column one", "Column two")
                .withRow(Table.Row.of(Table.Cell.of("Row head").withHeader(true), Table.Cell.of("Cell")))
                .withRow(Table.Row.of(Table.Cell.of("Wide cell").withColumnSpan(2)))
                .withRow(Table.Row.of(Table.Cell.of("Tall cell").withRowSpan(2), Table.Cell.of("Upper cell")))
                .withRow("Lower cell")
                .withCaption("Table caption")
                .withId("table");
    }

    private static Custom custom() {
        Json tree = Json.object(Map.of("inner", Json.array(Json.of("deep text"), Json.of(7), Json.of(true))));
        return Custom.of("customType", Map.of("custom name", Json.of("custom text"), "tree", tree))
                .withFallback("Custom fallback")
                .withId("custom");
    }
}
