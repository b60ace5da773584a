package org.standfirst.validation;

import static org.standfirst.body.RichText.link;
import static org.standfirst.body.RichText.text;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.standfirst.Access;
import org.standfirst.Article;
import org.standfirst.Audio;
import org.standfirst.Author;
import org.standfirst.CaptionTrack;
import org.standfirst.Comment;
import org.standfirst.CommentAuthor;
import org.standfirst.CommentPolicy;
import org.standfirst.Concept;
import org.standfirst.Correction;
import org.standfirst.DigitalSource;
import org.standfirst.Dimensions;
import org.standfirst.Discussion;
import org.standfirst.FeedLink;
import org.standfirst.FocalPoint;
import org.standfirst.Gallery;
import org.standfirst.Genre;
import org.standfirst.GeoPoint;
import org.standfirst.MachineRights;
import org.standfirst.MediaCredit;
import org.standfirst.Page;
import org.standfirst.Photo;
import org.standfirst.Publication;
import org.standfirst.RelatedLink;
import org.standfirst.Rendition;
import org.standfirst.Rights;
import org.standfirst.Section;
import org.standfirst.Series;
import org.standfirst.Source;
import org.standfirst.Sponsor;
import org.standfirst.Status;
import org.standfirst.Translation;
import org.standfirst.Url;
import org.standfirst.Video;
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
import org.standfirst.body.LiveUpdate;
import org.standfirst.body.Paragraph;
import org.standfirst.body.Place;
import org.standfirst.body.PullQuote;
import org.standfirst.body.Quote;
import org.standfirst.body.Rating;
import org.standfirst.body.RelatedLinks;
import org.standfirst.body.Table;

/** A page with a value in most components, and without violations, also in the group {@link Advisory}. */
final class Harbour {
    static final Instant DAWN = Instant.parse("2026-03-01T06:00:00Z");

    static final Rights RIGHTS = Rights.of("The Harbour Gazette")
            .withCopyrightNotice("© 2026 The Harbour Gazette")
            .withUsageTerms("Ask the picture desk first.")
            .withLicence(url("licence"))
            .withAcquireLicencePage(url("buy"))
            .withMachineRights(MachineRights.of(MachineRights.TdmReservation.RESERVED)
                    .withTdmPolicy(url("mining"))
                    .withRslLicence(url("rsl.xml")))
            .withC2paManifest(url("ferry.c2pa"));

    static final Photo PHOTO = Photo.builder(Rendition.of(url("ferry.jpg"), 1_600, 900)
                    .withMediaType("image/jpeg")
                    .withBytes(210_000L)
                    .withName("16x9"))
            .alt("A white ferry leaves a harbour at night")
            .caption("The night ferry on its first trip")
            .credit(MediaCredit.of("Ada Brandt", "Coastal Wire"))
            .rights(RIGHTS)
            .focalPoint(FocalPoint.of(0.5, 0.25))
            .takenAt(DAWN)
            .place(Concept.of(Concept.Kind.PLACE, "North quay").withPoint(GeoPoint.of(54.61, -3.02)))
            .contentWarning("Flashing lights")
            .id("photo-7")
            .build();

    /** A picture that is not part of the story: it needs no description and no credit. */
    static final Photo MARK = Photo.builder(Rendition.of(url("mark.png"))).build();

    static final Video VIDEO = Video.builder("The ferry sails")
            .addRendition(Rendition.of(url("ferry.mp4")))
            .embedUrl(url("player"))
            .poster(MARK)
            .caption("Filmed from the quay")
            .duration(Duration.ofSeconds(90))
            .addCaptionTrack(CaptionTrack.of(url("ferry.vtt"), Locale.UK))
            .transcript("Gulls. A horn.")
            .credit(MediaCredit.ofLine("Gazette TV"))
            .rights(RIGHTS)
            .contentWarning("Loud horn")
            .id("video-1")
            .description("A minute on the quay")
            .url(url("video/ferry"))
            .build();

    static final Audio AUDIO = Audio.builder("The horn", Rendition.of(url("horn.mp3")))
            .cover(MARK)
            .caption("Recorded at noon")
            .duration(Duration.ofSeconds(9))
            .transcript("A horn.")
            .credit(MediaCredit.ofAgencies("Coastal Wire"))
            .rights(RIGHTS)
            .contentWarning("Loud horn")
            .id("audio-1")
            .description("The horn of the ferry")
            .url(url("audio/horn"))
            .addCaptionTrack(CaptionTrack.of(url("horn.vtt"), Locale.UK))
            .build();

    static final Gallery GALLERY = Gallery.builder(List.of(PHOTO, PHOTO.with(p -> p.alt("The ferry from above"))))
            .title("The first night")
            .caption("Two views of the ferry")
            .id("gallery-1")
            .build();

    static final Author AUTHOR = Author.builder("Mira Vale")
            .id("author-3")
            .givenName("Mira")
            .familyName("Vale")
            .jobTitle("Harbour correspondent")
            .affiliation("The Harbour Gazette")
            .url(url("vale"))
            .portrait(MARK)
            .bio("Mira Vale writes about ships.")
            .addProfile(url("profile"))
            .fediverseHandle("mira@social.example")
            .build();

    static final RelatedLink RELATED = RelatedLink.of("Why the ferry stopped", url("stopped"))
            .withDescription("It was the fuel.")
            .withPhoto(MARK);

    static final Article ARTICLE = Article.builder("harbour-0142", "Night ferry returns")
            .revision(3)
            .url(url("night-ferry"))
            .slug("night-ferry-returns")
            .language(Locale.UK)
            .slugline("HARBOUR-FERRY/")
            .status(Status.PUBLISHED)
            .genre(Genre.SPONSORED)
            .urgency(5)
            .access(Access.of(Access.Level.SUBSCRIPTION).withFreeParagraphs(2))
            .sponsor(Sponsor.of("Coast Line").withUrl(url("coast-line")).withLogo(MARK))
            .contentWarning("This report describes rough seas")
            .editorReviewed(true)
            .editorsNote("The ferry is owned by a sponsor of this newspaper.")
            .kicker("Harbour")
            .subheadline("First crossing in thirty years")
            .standfirst("The ferry sails again, at night and in any weather.")
            .summary("The night ferry sails again.")
            .listHeadline("Ferry returns")
            .socialHeadline("The night ferry is back")
            .searchHeadline("Night ferry timetable")
            .promoPhoto(PHOTO)
            .author(AUTHOR)
            .addSource(Source.of("Coastal Wire", Source.Kind.WIRE).withUrl(url("wire")))
            .printedByline("By Mira Vale, on board")
            .dateline("NORTH QUAY")
            .created(DAWN.minusSeconds(3_600))
            .published(DAWN)
            .displayed(DAWN.plusSeconds(60))
            .updated(DAWN.plusSeconds(3_600))
            .scheduled(DAWN)
            .embargoedUntil(DAWN)
            .expires(DAWN.plusSeconds(7_200))
            .lead(PHOTO)
            .body(body())
            .addSection(Section.of("News", url("news")).withId("news"))
            .addSection(Section.of("Coast", url("coast")))
            .addFurtherSection(Section.of("Travel"))
            .series(Series.of("Night ferries")
                    .withUrl(url("night-ferries"))
                    .withPosition(2)
                    .withTotal(5))
            .addConcept(Concept.mediaTopic("20000892", "Ferries")
                    .withUrl(url("ferries"))
                    .withRelevance(80))
            .addKeyword("ferry")
            .addKeyword("harbour")
            .addCorrection(Correction.of(Correction.Kind.CORRECTION, "The fare is nine pounds.", DAWN)
                    .withId("correction-1"))
            .addRelated(RELATED)
            .addTranslation(Translation.of(Locale.FRENCH, url("fr/night-ferry")))
            .rights(RIGHTS)
            .commentPolicy(CommentPolicy.OPEN.withClosesAt(DAWN.plusSeconds(1)))
            .attribute("desk", "coast")
            .build();

    static final Discussion DISCUSSION = Discussion.builder(ARTICLE.identity().id())
            .addComment(Comment.builder("c1", DAWN, "At last.")
                    .author(CommentAuthor.of("Jo")
                            .withId("reader-1")
                            .withUrl(url("jo"))
                            .withAvatar(url("jo.png")))
                    .upvotes(3)
                    .digitalSource(DigitalSource.HUMAN_CREATED)
                    .build())
            .addComment(Comment.builder("c2", DAWN, "Is the café open?")
                    .parentId("c1")
                    .edited(DAWN)
                    .downvotes(1)
                    .language(Locale.UK)
                    .build())
            .total(2)
            .build();

    static final FeedLink FEED = FeedLink.of(url("feed"), FeedLink.Format.RSS).withTitle("All articles");

    static final Publication PUBLICATION = Publication.builder("The Harbour Gazette", url(""))
            .language(Locale.UK)
            .logo(MARK)
            .icon(url("icon.png"))
            .themeColor("#8a1f1b")
            .subscriptionPage(url("subscribe"))
            .signInPage(url("sign-in"))
            .copyrightNotice("© 2026 The Harbour Gazette")
            .description("News from the coast.")
            .addProfile(url("elsewhere"))
            .privacyPolicy(url("privacy"))
            .accessibilityStatement(url("accessibility"))
            .publishingPrinciples(url("principles"))
            .ethicsPolicy(url("ethics"))
            .correctionsPolicy(url("corrections"))
            .verificationFactCheckingPolicy(url("facts"))
            .unnamedSourcesPolicy(url("sources"))
            .actionableFeedbackPolicy(url("feedback"))
            .ownershipFundingInfo(url("owners"))
            .masthead(url("masthead"))
            .commentNotice("Be kind.")
            .addFeed(FEED)
            .machineRights(RIGHTS.machineRights())
            .build();

    static final Page PAGE = Page.of(PUBLICATION, ARTICLE).withDiscussion(DISCUSSION);

    private Harbour() {}

    static Url url(String path) {
        return Url.of("https://gazette.example/" + path);
    }

    private static List<Block> body() {
        return List.of(
                Paragraph.of(text("The ferry left at ten. "), link(url("times"), "All times"))
                        .withId("p1"),
                Heading.of(2, "On board").withId("h1"),
                Quote.of("We waited long.")
                        .withSource("The harbour master")
                        .withUrl(url("quote"))
                        .withId("q1"),
                PullQuote.of("We waited long.").withSource("The harbour master").withId("pq1"),
                ItemList.of(ItemList.Item.of("Fares").withNested(ItemList.of("single", "return")))
                        .withId("l1"),
                Figure.of(VIDEO).withId("f1"),
                Figure.of(AUDIO),
                Figure.of(GALLERY),
                Embed.of(url("map"))
                        .withProvider("Maps")
                        .withTitle("The route")
                        .withCaption("The route of the ferry")
                        .withFallback("From the north quay to the islands.")
                        .withShape(Dimensions.of(16, 9))
                        .withId("e1"),
                Table.ofHeader("Day", "Hour")
                        .withRow("Sunday", "22:00")
                        .withCaption("Times")
                        .withId("t1"),
                Code.of("10 PRINT\n20 GOTO 10").withProgrammingLanguage("basic").withId("c1"),
                Divider.of().withId("d1"),
                RelatedLinks.of(RELATED).withLabel("Read also").withId("r1"),
                Rating.of(4, 5)
                        .withUnit("stars")
                        .withVerdict("A calm crossing.")
                        .withId("rt1"),
                Place.of("North quay")
                        .withPoint(GeoPoint.of(54.61, -3.02))
                        .withCaption("Where it lands")
                        .withAddress("Quay Road 1")
                        .withId("pl1"),
                Custom.of("tideTable", Map.of("metres", Json.of(new BigDecimal("3.2"))))
                        .withFallback("High tide at noon.")
                        .withId("cu1"),
                Box.of(
                                Box.Kind.FACTS,
                                "In figures",
                                Heading.of(4, "Ships"),
                                Paragraph.of("Two.").withId("p2"))
                        .withId("b1"),
                LiveUpdate.of(DAWN, "Boarding", Paragraph.of("The gates are open."))
                        .withUpdated(DAWN)
                        .withAuthors(List.of(AUTHOR))
                        .withId("u1"));
    }
}
