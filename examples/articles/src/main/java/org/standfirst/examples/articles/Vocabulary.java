package org.standfirst.examples.articles;

import static org.standfirst.body.RichText.code;
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
import org.standfirst.Access;
import org.standfirst.Article;
import org.standfirst.Audio;
import org.standfirst.Author;
import org.standfirst.CaptionTrack;
import org.standfirst.CommentPolicy;
import org.standfirst.Concept;
import org.standfirst.Correction;
import org.standfirst.Credit;
import org.standfirst.DigitalSource;
import org.standfirst.Dimensions;
import org.standfirst.FocalPoint;
import org.standfirst.Gallery;
import org.standfirst.Genre;
import org.standfirst.GeoPoint;
import org.standfirst.MachineRights;
import org.standfirst.MediaCredit;
import org.standfirst.Photo;
import org.standfirst.RelatedLink;
import org.standfirst.Rendition;
import org.standfirst.Rights;
import org.standfirst.Section;
import org.standfirst.Series;
import org.standfirst.Source;
import org.standfirst.Sponsor;
import org.standfirst.Status;
import org.standfirst.TextDirection;
import org.standfirst.Translation;
import org.standfirst.Url;
import org.standfirst.Video;
import org.standfirst.body.Box;
import org.standfirst.body.Code;
import org.standfirst.body.Custom;
import org.standfirst.body.Divider;
import org.standfirst.body.Embed;
import org.standfirst.body.Figure;
import org.standfirst.body.Heading;
import org.standfirst.body.ItemList;
import org.standfirst.body.Json;
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

/** An invented article that uses every method of the builder, every kind of block and every kind of media. */
final class Vocabulary {
    private Vocabulary() {}

    static Article article() {
        Instant morning = Instant.parse("2026-03-01T06:00:00Z");
        Url site = Url.of("https://gazette.example/");
        Photo photo = Photo.builder(Rendition.of(Url.of("https://gazette.example/ferry-1600.jpg"), 1600, 900))
                .addRendition(Rendition.of(Url.of("https://gazette.example/ferry-800.jpg"), 800, 450))
                .alt("A ferry leaves a harbour at night")
                .title("Off at last")
                .caption("The Kittiwake on Sunday")
                .addConcept(Concept.of(Concept.Kind.OBJECT, "Kittiwake")) // what the photo shows
                .link(Link.of(site)) // the link around the photo
                .credit(MediaCredit.of("Ada Brandt", "Gazette", "Coast Pictures"))
                .focalPoint(FocalPoint.of(0.4, 0.5))
                .takenAt(morning)
                .digitalSource(DigitalSource.DIGITAL_CAPTURE)
                .build();

        return Article.builder("ferry-1", "Night ferry returns")
                // identity and publishing
                .revision(2)
                .url(Url.of("https://gazette.example/news/night-ferry-returns"))
                .slug("night-ferry-returns")
                .slugline("HARBOUR-FERRY/") // the label of an agency, for editors
                .language(Locale.UK)
                .direction(TextDirection.LEFT_TO_RIGHT) // by default that of the language
                .status(Status.PUBLISHED)
                .genre(Genre.REVIEW)
                .urgency(4)
                .access(Access.of(Access.Level.SUBSCRIPTION).withFreeParagraphs(2))
                .sponsor(Sponsor.of("Island Lines").withUrl(site))
                .digitalSource(DigitalSource.COMPOSITE_WITH_AI)
                .editorReviewed(true) // printed beside the AI label
                .contentWarning("Describes seasickness")
                .editorsNote("The ferry's owners advertise in this newspaper.")

                // headlines and teasers
                .kicker("Harbour")
                .subheadline("Thirty years on, the islands can be reached by night")
                .standfirst(
                        RichText.of(text("Forty berths, one piano and "), emphasis("a great deal"), text(" of soup")))
                .summary("The night ferry sails again.")
                .listHeadline("Night ferry is back")
                .socialHeadline("You can sleep on the way to the islands again")
                .searchHeadline("Night ferry to the islands: all you need to know")
                .promoPhoto(photo)

                // credits, place and dates
                .author(Author.builder("Mira Vale")
                        .jobTitle("Harbour editor")
                        .fediverseHandle("mira@social.example")
                        .build())
                .addCredit(Credit.of("Jon Ek", Credit.Role.CONTRIBUTOR))
                .addSource(Source.of("Coastal Wire", Source.Kind.WIRE))
                .printedByline("Mira Vale, aboard the Kittiwake") // by default composed from the credits
                .dateline("Saltmarrow")
                .created(morning)
                .scheduled(morning.plusSeconds(1_800))
                .embargoedUntil(morning.plusSeconds(1_800))
                .published(morning.plusSeconds(1_800))
                .displayed(morning.plusSeconds(1_860)) // the printed date, by default that of publication
                .updated(morning.plusSeconds(3_600))
                .expires(morning.plus(Duration.ofDays(365)))
                .coverageEnded(morning.plus(Duration.ofHours(6))) // the end of a live report

                // above the body: a photo, a video, an audio recording or a gallery
                .lead(Video.builder("The ferry leaves")
                        .addRendition(Rendition.of(Url.of("https://gazette.example/ferry.mp4"))
                                .withMediaType("video/mp4"))
                        .poster(photo)
                        .duration(Duration.ofSeconds(95))
                        .description("A minute and a half from the quay, with sound.")
                        .url(Url.of("https://gazette.example/video/ferry")) // the page of the video
                        .addCaptionTrack(CaptionTrack.of(Url.of("https://gazette.example/ferry.vtt"), Locale.UK))
                        .build())

                // the body: fifteen kinds of block, and custom blocks
                .paragraph("She sails at ten.")
                .paragraph(
                        strong("She sails"),
                        text(" at "),
                        link(site, "ten"),
                        text(", or "),
                        inLanguage(Locale.GERMAN, "pünktlich"),
                        text(", says "),
                        marked(Mark.TITLE_OF_WORK, "The Log"),
                        text("; "),
                        code("ETD 22:00"),
                        text("\n"),
                        link(Link.of(site).withKind(Link.Kind.SPONSORED), "Book a berth"))
                .heading("Below deck")
                .add(Heading.of(3, "The piano"))
                .add(Quote.of("It is tied down.").withSource("The captain").withUrl(site))
                .add(PullQuote.of("It is tied down.").withSource("The captain"))
                .add(ItemList.of(
                        ItemList.Item.of("Soup")
                                .withNested(ItemList.of("Leek", "Fish").withOrdered(true)),
                        ItemList.Item.of(text("More "), emphasis("soup"))))
                .figure(photo)
                .add(Figure.of(Audio.builder("The horn", Rendition.of(Url.of("https://gazette.example/horn.mp3")))
                                .transcript("A long, low note.")
                                .build())
                        .withPlacement(Figure.Placement.WIDE))
                .add(Figure.of(Gallery.builder(List.of(photo, photo))
                        .title("Twice the ferry")
                        .build()))
                .add(Embed.of(Url.of("https://video.example/42"))
                        .withProvider("Video Example")
                        .withTitle("Leaving port")
                        .withFallback("There she goes! Bring soup.") // the text of the post
                        .withShape(Dimensions.of(9, 16)))
                .add(Table.ofHeader("Day", "Sails")
                        .withRow("Sunday", "22:00")
                        .withRow("Monday", "22:30")
                        .withCaption("This week"))
                .add(Code.of("berths(night).filter(Berth::free)").withProgrammingLanguage("java"))
                .add(Divider.of())
                .add(RelatedLinks.of(
                        RelatedLink.of("How to read a tide table", site).withRelation(RelatedLink.Relation.SEE_ALSO)))
                .add(Rating.of(4, 5).withUnit("stars").withVerdict("Bring a jumper."))
                .add(Place.of("Fish quay")
                        .withPoint(GeoPoint.of(54.612, -3.074))
                        .withAddress("Fish Quay 3, Saltmarrow")
                        .withCaption("Where she leaves from"))
                .add(Box.of(Box.Kind.KEY_POINTS, null, ItemList.of("She sails at eleven", "There are forty berths")))
                .add(Box.of(Box.Kind.FACTS, "At a glance", ItemList.of("Forty berths", "One piano")))
                .add(LiveUpdate.of(morning, "Cast off", Paragraph.of("She is away."))
                        .withKeyEvent(true)
                        .withUpdated(morning.plusSeconds(60))
                        .withAuthors(List.of(Author.builder("Jon Ek").build()))
                        .withPinned(true) // stays above newer updates
                        .withId("cast-off"))
                .add(Custom.of("seaState", Map.of("waves", Json.of(3))).withFallback("Waves of three metres."))

                // sections, series and topics
                .addSection(Section.of("News", Url.of("https://gazette.example/news")))
                .addSection(Section.of("Harbour", Url.of("https://gazette.example/news/harbour")))
                .addFurtherSection(Section.of("Travel"))
                .series(Series.of("The night ferry").withPosition(2).withTotal(5))
                .addConcept(Concept.mediaTopic("20001248", "maritime transport"))
                .addConcept(
                        Concept.of(Concept.Kind.ORGANISATION, "Island Lines").withRelation(Concept.Relation.ABOUT))
                .addKeyword("ferries")

                // corrections, links, rights and comments
                .addCorrection(
                        Correction.of(Correction.Kind.CORRECTION, "There are forty berths, not fourteen.", morning))
                .addRelated(RelatedLink.of("A history of piers", site)
                        .withDescription("All nine of them.")
                        .withPhoto(photo))
                .addTranslation(Translation.of(Locale.FRENCH, Url.of("https://gazette.example/fr/ferry")))
                .rights(Rights.of("The Gazette")
                        .withLicence(Url.of("https://creativecommons.org/licenses/by/4.0/"))
                        .withMachineRights(MachineRights.of(MachineRights.TdmReservation.RESERVED)
                                .withTdmPolicy(Url.of("https://gazette.example/mining"))
                                .withRslLicence(Url.of("https://gazette.example/rsl.xml")))
                        .withC2paManifest(Url.of("https://gazette.example/ferry-1.c2pa")))
                .commentPolicy(
                        CommentPolicy.OPEN.withPremoderated(true).withClosesAt(morning.plus(Duration.ofDays(14))))
                .attribute("desk", "coast") // data of your own system, never printed
                .build();
    }
}
