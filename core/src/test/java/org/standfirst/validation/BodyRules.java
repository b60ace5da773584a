package org.standfirst.validation;

import static org.standfirst.body.RichText.inLanguage;
import static org.standfirst.validation.Harbour.ARTICLE;
import static org.standfirst.validation.Harbour.DAWN;
import static org.standfirst.validation.Harbour.PHOTO;
import static org.standfirst.validation.Harbour.RELATED;
import static org.standfirst.validation.Harbour.url;
import static org.standfirst.validation.Rule.advice;
import static org.standfirst.validation.Rule.always;
import static org.standfirst.validation.Rule.filledLine;
import static org.standfirst.validation.Rule.forPublication;
import static org.standfirst.validation.Rule.id;
import static org.standfirst.validation.Rule.line;
import static org.standfirst.validation.Rule.positive;
import static org.standfirst.validation.Rule.prose;
import static org.standfirst.validation.Rule.rich;
import static org.standfirst.validation.Rule.shortUrl;
import static org.standfirst.validation.Rule.shorter;
import static org.standfirst.validation.Rule.webUrl;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.standfirst.Article;
import org.standfirst.Correction;
import org.standfirst.Dimensions;
import org.standfirst.GeoPoint;
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
import org.standfirst.body.Leaf;
import org.standfirst.body.Link;
import org.standfirst.body.LiveUpdate;
import org.standfirst.body.Paragraph;
import org.standfirst.body.Place;
import org.standfirst.body.PullQuote;
import org.standfirst.body.Quote;
import org.standfirst.body.Rating;
import org.standfirst.body.RelatedLinks;
import org.standfirst.body.RichText;
import org.standfirst.body.Table;

/** The rules on bodies and their blocks. */
final class BodyRules {
    private static final Paragraph PARAGRAPH = Paragraph.of("The ferry left at ten.");
    private static final Quote QUOTE = Quote.of("We waited long.");
    private static final PullQuote PULL_QUOTE = PullQuote.of("We waited long.");
    private static final ItemList LIST = ItemList.of("single", "return");
    private static final Embed EMBED = Embed.of(url("map"));
    private static final Table TABLE = Table.ofHeader("Day", "Hour").withRow("Sunday", "22:00");
    private static final Table.Cell CELL = Table.Cell.of("a");
    private static final Rating RATING = Rating.of(4, 5);
    private static final Place PLACE = Place.of("North quay");
    private static final Custom CUSTOM = Custom.of("tideTable", Map.of());
    private static final Box BOX = Box.of(Box.Kind.FACTS, "In figures", PARAGRAPH);
    private static final LiveUpdate UPDATE = LiveUpdate.of(DAWN, "Boarding", PARAGRAPH);

    private BodyRules() {}

    static Stream<Rule> all() {
        return Stream.of(body(), text(), quotes(), lists(), tables(), embedsAndLinks(), data(), containers())
                .flatMap(rules -> rules);
    }

    private static Stream<Rule> body() {
        return Stream.of(
                forPublication("body SomethingToRead", article(), article(PARAGRAPH)),
                forPublication("body SomethingToRead", article(), article().with(a -> a.lead(PHOTO))),
                forPublication("body SomethingToRead", article(), article().with(a -> a.standfirst("It sails."))),
                forPublication("body SomethingToRead", article(Divider.of()), article(CUSTOM)),
                forPublication("body SomethingToRead", article(Divider.of(), RATING), article(Figure.of(PHOTO))),
                forPublication("body SomethingToRead", article(PLACE), article(EMBED)),
                forPublication(
                        "body SomethingToRead",
                        article(box(Divider.of()).withTitle(null)),
                        article(box(EMBED).withTitle(null))),
                advice("body[0].level HeadingOrder", article(heading(3)), article(heading(2))),
                advice(
                        "body[1].level HeadingOrder",
                        article(heading(2), heading(4)),
                        article(heading(2), heading(3), heading(4), heading(2))),
                advice("body[0].content[0].level HeadingOrder", article(box(heading(4))), article(box(heading(3)))),
                advice(
                        "body[0].content[0].level HeadingOrder",
                        article(box(heading(3)).withTitle(null)),
                        article(box(heading(2)).withTitle(null))),
                advice(
                        "body[0].content[0].level HeadingOrder",
                        article(LiveUpdate.of(DAWN, null, heading(3))),
                        article(LiveUpdate.of(DAWN, "Boarding", heading(3)))),
                advice(
                        "body[1].level HeadingOrder",
                        article(box(heading(3)), heading(3)),
                        article(box(heading(3)), heading(2))),
                always(
                        "body[1].id DistinctIds",
                        article(PARAGRAPH.withId("a"), PARAGRAPH.withId("a")),
                        article(PARAGRAPH.withId("a"), PARAGRAPH.withId("A"))),
                always(
                        "body[1].content[0].id DistinctIds",
                        article(PARAGRAPH.withId("a"), box(PARAGRAPH.withId("a"))),
                        article(PARAGRAPH.withId("a"), box(PARAGRAPH))),
                always(
                        "body[1].items[0].id DistinctIds",
                        article(PARAGRAPH.withId("a"), item("a")),
                        article(PARAGRAPH.withId("a"), item("b"))),
                always(
                        "corrections[0].id DistinctIds",
                        article(PARAGRAPH.withId("a")).with(a -> a.corrections(List.of(correction("a")))),
                        article(PARAGRAPH.withId("a")).with(a -> a.corrections(List.of(correction("b"))))));
    }

    private static Stream<Rule> text() {
        return Stream.of(
                        rich("text", 1_000, text -> heading(2).withText(text)),
                        Stream.of(shorter("text", 300, text -> heading(2).withText(text))),
                        line("programmingLanguage", 50, Code.of("x")::withProgrammingLanguage),
                        Stream.of(
                                rich("text", PARAGRAPH::withText),
                                rich("", text -> text),
                                forPublication(
                                        "text.runs[0].language KnownLanguage.registry language.unknown language.meant",
                                        PARAGRAPH.withText(inLanguage(Locale.forLanguageTag("jp"), "船")),
                                        PARAGRAPH.withText(inLanguage(Locale.JAPANESE, "船"))),
                                id("id", PARAGRAPH::withId),
                                id("id", heading(2)::withId),
                                id("id", Code.of("x")::withId),
                                id("id", Divider.of()::withId),
                                advice("level Between.advice", heading(1), heading(2)),
                                advice("level Between.advice", heading(7), heading(6)),
                                link("/times", "https://gazette.example/times"),
                                link("javascript:alert(1)", "#times"),
                                link("//gazette.example", "mailto:desk@gazette.example"),
                                link("data:text/html,x", "TEL:+44123"),
                                shortUrl(
                                        "text.runs[0].link.url",
                                        url -> Paragraph.of(RichText.link(Link.of(url), "more"))),
                                prose("text", Code.of("x")::withText),
                                advice("text Required.advice", PARAGRAPH.withText(" "), PARAGRAPH.withText("x")),
                                advice(
                                        "text Required.advice",
                                        heading(2).withText(""),
                                        heading(2).withText("x")),
                                advice("text Required.advice", Code.of(" "), Code.of("x"))))
                .flatMap(rules -> rules);
    }

    private static Rule link(String broken, String kept) {
        return always(
                "text.runs[0].link.url LinkUrl",
                Paragraph.of(RichText.link(Link.of(Url.of(broken)), "more")),
                Paragraph.of(RichText.link(Link.of(Url.of(kept)), "more")));
    }

    private static Stream<Rule> quotes() {
        return Stream.of(
                        rich("source", 300, QUOTE::withSource),
                        rich("text", 1_000, PULL_QUOTE::withText),
                        rich("source", 300, PULL_QUOTE::withSource),
                        Stream.of(
                                id("id", QUOTE::withId),
                                id("id", PULL_QUOTE::withId),
                                webUrl("url", QUOTE::withUrl),
                                rich("paragraphs[0]", text -> QUOTE.withParagraphs(List.of(text))),
                                always("paragraphs Required", QUOTE.withParagraphs(List.of()), QUOTE),
                                advice(
                                        "paragraphs[1] Required.advice",
                                        QUOTE.withParagraphs(List.of(RichText.of("x"), RichText.of("\u00A0"))),
                                        QUOTE.withParagraphs(List.of(RichText.of("x"), RichText.of("y")))),
                                advice("text Required.advice", PULL_QUOTE.withText(" "), PULL_QUOTE)))
                .flatMap(rules -> rules);
    }

    private static Stream<Rule> lists() {
        ItemList.Item item = ItemList.Item.of("Fares").withNested(LIST);
        return Stream.of(
                id("id", LIST::withId),
                id("items[0].id", text -> LIST.withItems(List.of(item.withId(text)))),
                rich("items[0].text", text -> LIST.withItems(List.of(item.withText(text)))),
                always("items Required", LIST.withItems(List.of()), LIST),
                always(
                        "items[0].nested.items Required",
                        LIST.withItems(List.of(item.withNested(LIST.withItems(List.of())))),
                        LIST.withItems(List.of(item))),
                advice("items[0].text Required.advice", ItemList.of(""), ItemList.of("x")));
    }

    private static Stream<Rule> tables() {
        Table.Row row = Table.Row.of(Table.Cell.of("a"));
        return Stream.concat(
                rich("caption", 1_000, TABLE::withCaption),
                Stream.of(
                        id("id", TABLE::withId),
                        rich("rows[0].cells[0].text", text -> Table.of(Table.Row.of(Table.Cell.of(text)))),
                        always("rows Required", TABLE.withRows(List.of()), TABLE),
                        always("rows[0].cells Required", Table.of(Table.Row.of()), Table.of(row)),
                        advice("rows[2].cells EvenRows", TABLE.withRow("Monday"), TABLE.withRow("Monday", "")),
                        advice(
                                "rows[1].cells EvenRows",
                                Table.of(row).withRow(wide(3)),
                                Table.of(Table.Row.of(CELL, CELL)).withRow(wide(2))),
                        always("rows[0].cells[0].columnSpan Between", Table.of(wide(0)), Table.of(wide(1))),
                        always(
                                "rows[0].cells[0].rowSpan Between",
                                Table.of(Table.Row.of(CELL.withRowSpan(65_535))),
                                Table.of(Table.Row.of(CELL.withRowSpan(65_534)))),
                        advice(
                                "rows[2].cells EvenRows",
                                TABLE.withRow("Monday", "1:00", "2:00"),
                                TABLE.withRow("Monday", "1:00"))));
    }

    private static Table.Row wide(int columns) {
        return Table.Row.of(CELL.withColumnSpan(columns));
    }

    private static ItemList item(String id) {
        return ItemList.of(ItemList.Item.of("x").withId(id));
    }

    private static Stream<Rule> embedsAndLinks() {
        RelatedLinks links = RelatedLinks.of(RELATED);
        return Stream.of(
                        line("provider", 100, EMBED::withProvider),
                        line("title", 300, EMBED::withTitle),
                        rich("caption", 1_000, EMBED::withCaption),
                        rich("fallback", 10_000, EMBED::withFallback),
                        line("label", 100, links::withLabel),
                        filledLine("links[0].title", 300, text -> links.withLinks(List.of(RELATED.withTitle(text)))),
                        Stream.of(
                                id("id", EMBED::withId),
                                id("id", links::withId),
                                id("id", Figure.of(PHOTO)::withId),
                                webUrl("url", EMBED::withUrl),
                                positive("shape.width", width -> EMBED.withShape(Dimensions.of(width, 9))),
                                positive("shape.height", height -> EMBED.withShape(Dimensions.of(16, height))),
                                always(
                                        "shape.height Required",
                                        EMBED.withShape(Dimensions.ofWidth(16)),
                                        EMBED.withShape(Dimensions.of(16, 9))),
                                advice(
                                        "url HttpsUrl",
                                        EMBED.withUrl(Url.of("HTTP://maps.example/")),
                                        EMBED.withUrl(Url.of("HTTPS://maps.example/"))),
                                advice("links Required.advice", links.withLinks(List.of()), links),
                                MediaRules.smallPhoto("media", Figure::of),
                                advice(
                                        "media.caption Captioned",
                                        Figure.of(PHOTO.with(p -> p.caption(""))),
                                        Figure.of(PHOTO))))
                .flatMap(rules -> rules);
    }

    private static Stream<Rule> data() {
        return Stream.of(
                        line("unit", 50, RATING::withUnit),
                        prose("verdict", 1_000, RATING::withVerdict),
                        line("name", 200, PLACE.withPoint(GeoPoint.of(0, 0))::withName),
                        rich("caption", 1_000, PLACE::withCaption),
                        line("address", 300, PLACE::withAddress),
                        prose("fallback", 10_000, CUSTOM::withFallback),
                        Stream.of(
                                id("id", RATING::withId),
                                id("id", PLACE::withId),
                                id("id", CUSTOM::withId),
                                always("best OnScale.best", RATING.withWorst(5), RATING.withWorst(3)),
                                always("value OnScale.value", RATING.withValue(Math.nextUp(5.0)), RATING.withValue(5)),
                                always("value OnScale.value", RATING.withValue(-Double.MIN_VALUE), RATING.withValue(0)),
                                always("name NamedPlace", PLACE.withName(null), PLACE.withName("x")),
                                always(
                                        "name NamedPlace",
                                        PLACE.withName(null),
                                        PLACE.withName(null).withAddress("Quay 1")),
                                always(
                                        "name NamedPlace",
                                        PLACE.withName(""),
                                        PLACE.withName("").withPoint(GeoPoint.of(0, 0))),
                                always("point.latitude Between", PLACE.withPoint(GeoPoint.of(91, 0)), PLACE),
                                always("type CodeName", CUSTOM.withType("1poll"), CUSTOM.withType("poll1")),
                                always("type CodeName", CUSTOM.withType("Poll"), CUSTOM.withType("p")),
                                always("type CodeName", CUSTOM.withType("a-b"), CUSTOM.withType("a_b")),
                                always("type CodeName", CUSTOM.withType("é"), CUSTOM.withType("e")),
                                always("type CodeName", CUSTOM.withType(""), CUSTOM.withType("x")),
                                always(
                                        "type CodeName",
                                        CUSTOM.withType("x".repeat(101)),
                                        CUSTOM.withType("x".repeat(100)))))
                .flatMap(rules -> rules);
    }

    private static Stream<Rule> containers() {
        return Stream.of(
                        line("title", 300, BOX::withTitle),
                        line("title", 300, UPDATE::withTitle),
                        Stream.of(
                                id("id", BOX::withId),
                                id("id", UPDATE::withId),
                                id("content[0].id", text -> box(PARAGRAPH.withId(text))),
                                id("content[0].id", text -> UPDATE.withContent(List.of(PARAGRAPH.withId(text)))),
                                id("body[0].id", text -> article(PARAGRAPH.withId(text))),
                                always(
                                        "authors[0].name Required",
                                        UPDATE.withAuthors(List.of(Harbour.AUTHOR.with(a -> a.name("")))),
                                        UPDATE.withAuthors(List.of(Harbour.AUTHOR))),
                                advice(
                                        "updated ConsistentUpdate",
                                        UPDATE.withUpdated(DAWN.minusNanos(1)),
                                        UPDATE.withUpdated(DAWN)),
                                forPublication("content Required", BOX.withContent(List.of()), BOX),
                                forPublication(
                                        "content Required",
                                        UPDATE.withContent(List.of()).withTitle(""),
                                        UPDATE.withContent(List.of()).withTitle("Cast off"))))
                .flatMap(rules -> rules);
    }

    private static Heading heading(int level) {
        return Heading.of(level, "On board");
    }

    private static Box box(Leaf... content) {
        return BOX.withContent(List.of(content));
    }

    private static Correction correction(String id) {
        return ARTICLE.corrections().get(0).withId(id);
    }

    private static Article article(Block... body) {
        return ARTICLE.with(a -> a.body(List.of(body)).lead(null).standfirst((RichText) null));
    }
}
