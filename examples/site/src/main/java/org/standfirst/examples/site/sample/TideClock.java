package org.standfirst.examples.site.sample;

import static org.standfirst.body.RichText.emphasis;
import static org.standfirst.body.RichText.link;
import static org.standfirst.body.RichText.strong;
import static org.standfirst.body.RichText.text;

import java.time.Instant;
import java.util.Locale;
import org.standfirst.Article;
import org.standfirst.Concept;
import org.standfirst.Correction;
import org.standfirst.GeoPoint;
import org.standfirst.RelatedLink;
import org.standfirst.Rights;
import org.standfirst.Status;
import org.standfirst.body.Box;
import org.standfirst.body.Figure;
import org.standfirst.body.Heading;
import org.standfirst.body.ItemList;
import org.standfirst.body.PullQuote;
import org.standfirst.body.Quote;
import org.standfirst.body.RelatedLinks;
import org.standfirst.body.Table;

/** An article that uses most of the model. */
public final class TideClock {
    static final String ID = "harbour-2026-0311";

    private TideClock() {}

    /** Returns the published article. */
    public static Article article() {
        Article.Builder article = Article.builder(ID, "Saltmarrow’s tide clock strikes again after forty years");
        addMetadata(article);
        addHeader(article);
        addBody(article);
        addFooter(article);
        return article.build();
    }

    /** Adds metadata for the newsroom and for search engines. */
    private static void addMetadata(Article.Builder article) {
        article.url(Courier.at("news/harbour/tide-clock-strikes-again"))
                .language(Locale.UK)
                .status(Status.PUBLISHED)
                .created(Instant.parse("2026-03-08T15:10:00Z"))
                .published(Instant.parse("2026-03-09T05:30:00Z"))
                .updated(Instant.parse("2026-03-09T11:45:00Z"))
                .addSection(Courier.NEWS)
                .addSection(Courier.HARBOUR)
                .addConcept(Concept.of(Concept.Kind.PLACE, "Saltmarrow").withPoint(GeoPoint.of(54.612, -3.074)))
                .addConcept(Concept.of(Concept.Kind.ORGANISATION, "Friends of the Tide Clock")
                        .withUrl(Courier.at("topics/friends-of-the-tide-clock")))
                .addKeyword("clocks")
                .addKeyword("tides")
                .summary("After eleven winters of repairs, Saltmarrow’s tide clock has told its first high water.")
                .rights(Rights.of("© 2026 The Saltmarrow Courier"));
    }

    /** Adds the texts and the photo above the body. */
    private static void addHeader(Article.Builder article) {
        article.kicker("Harbour")
                .standfirst(
                        "Volunteers spent eleven winters mending a clock that tells the sea’s time instead of ours. "
                                + "On Sunday it was right to the minute.")
                .author(Courier.LENA_FARROW)
                .author(Courier.IDRIS_COLE)
                .dateline("Saltmarrow")
                .lead(Photos.TOWER);
    }

    private static void addBody(Article.Builder article) {
        article.paragraph(
                        "At seven minutes past four on Sunday afternoon, as the last of the ebb ran out under the fish "
                                + "quay, the tide clock of Saltmarrow moved. Its single hand, which had pointed at nothing since "
                                + "the storm of 1986, gave a small jerk and began to climb towards high water.")
                .paragraph(
                        "“Nobody cheered at first,” said Wilma Ashdown, who keeps the harbour office across the square. "
                                + "“We all looked down at the water to see whether it agreed.”")
                .paragraph(
                        text(
                                "It did. The clock, built in 1871 by the instrument maker Josiah Penn, has no hours on its "
                                        + "face. It shows how far the sea has risen, and it gains "),
                        strong("about fifty minutes a day"),
                        text(" on every other clock in town, because the moon does. A "),
                        link(Courier.at("news/harbour/how-the-tide-clock-works"), "diagram in the town museum"),
                        text(" explains the seven wheels it takes."))
                .add(Heading.of(2, "A winter for each part"))
                .paragraph("The repairs began with four retired shipwrights and a box of wheels that had been sold as "
                        + "scrap. Every winter since, when boats are out of the water and hands are free, the Friends of "
                        + "the Tide Clock have made one part anew.")
                .add(Figure.of(Photos.WHEELS).withPlacement(Figure.Placement.WIDE))
                .add(Quote.of("A church clock is a promise that tomorrow will be like today. This one promises that it "
                                + "won’t be, and tells you by how much.")
                        .withSource("Tomas Brandvold, clockmaker"))
                .add(RelatedLinks.of(RelatedLink.of(
                                "The night the harbour wall gave way",
                                Courier.at("news/harbour/the-night-the-wall-gave-way"))
                        .withRelation(RelatedLink.Relation.SEE_ALSO)))
                .paragraph(
                        text("What they could not make, they borrowed. The hand is the boom of a dinghy called "),
                        emphasis("Patience"),
                        text(", cut to length. Wilma Ashdown calls it “the best use anyone ever found for that boat”."))
                .add(PullQuote.of("We all looked down at the water to see whether it agreed.")
                        .withSource("Wilma Ashdown"))
                .add(Heading.of(2, "When to come and see it"))
                .paragraph("The tower is open whenever the clock stands at high water, which is to say at a different "
                        + "time every day. This week’s are:")
                .add(Table.ofHeader("Day", "High water", "Height")
                        .withRow("Monday", "10:58", "7.9 m")
                        .withRow("Tuesday", "11:41", "8.3 m")
                        .withRow("Wednesday", "12:22", "8.4 m")
                        .withCaption("High water at the fish quay"))
                .add(Box.of(
                        Box.Kind.FACTS,
                        "The tide clock in figures",
                        ItemList.of(
                                "Built in 1871, stopped by the storm of 17 November 1986",
                                "Seven wheels, the largest 1.2 metres across",
                                "Eleven winters and about 9,000 hours of work")))
                .figure(Photos.QUAY)
                .paragraph(
                        "There is one thing left to mend. The bell, which used to ring when it was safe to sail, still "
                                + "rings when it is not. “We know,” said Mr Brandvold. “That is next winter.”");
    }

    /** Adds the correction and the links below the body. */
    private static void addFooter(Article.Builder article) {
        article.addCorrection(Correction.of(
                        Correction.Kind.CORRECTION,
                        "An earlier version gave the year of the storm as 1987. It was 1986.",
                        Instant.parse("2026-03-09T11:45:00Z")))
                .addRelated(RelatedLink.of("Night ferry to the islands returns in May", Courier.at("news/night-ferry"))
                        .withDescription("It sails at ten, with forty berths and a piano."))
                .addRelated(RelatedLink.of("How to read a tide table", Courier.at("guides/tide-tables")));
    }
}
