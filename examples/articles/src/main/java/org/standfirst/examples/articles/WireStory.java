package org.standfirst.examples.articles;

import static org.standfirst.body.RichText.link;
import static org.standfirst.body.RichText.text;

import java.time.Instant;
import java.util.Locale;
import org.standfirst.Article;
import org.standfirst.Concept;
import org.standfirst.GeoPoint;
import org.standfirst.RelatedLink;
import org.standfirst.Source;
import org.standfirst.Status;
import org.standfirst.Url;
import org.standfirst.body.RelatedLinks;

/** A short report by an agency, with a dateline, a slugline and a source, but without an author. */
final class WireStory {
    private WireStory() {}

    static Article article() {
        return Article.builder("wire-7711", "Grey Point lighthouse goes dark for six weeks")
                .url(Gazette.at("/news/harbour/grey-point-lighthouse"))
                .slug("grey-point-lighthouse")
                .revision(0)
                .slugline("GREY POINT-LIGHTHOUSE/")
                .language(Locale.UK)
                .status(Status.PUBLISHED)
                .published(Instant.parse("2026-03-02T05:40:00Z"))
                .urgency(5)
                .standfirst("Ships are told to steer by a lamp on a barge")
                .dateline("GREY POINT")
                .addSource(Source.of("Coastal Wire", Source.Kind.WIRE).withUrl(Url.of("https://wire.example/")))
                .addSection(Gazette.NEWS)
                .addSection(Gazette.HARBOUR)
                .addConcept(Concept.mediaTopic("20000764", "maritime transport"))
                .addConcept(Concept.of(Concept.Kind.PLACE, "Grey Point").withPoint(GeoPoint.of(54.61, -3.02)))
                .paragraph(
                        "The lighthouse at Grey Point will be dark for six weeks from Monday, the harbour office said.")
                .paragraph(
                        text("Its lens, ground in 1871, has come loose. Ships are asked to follow the "),
                        link(Url.of("https://harbour.example/notice-14"), "notice to mariners"),
                        text(" and a lamp on a barge."))
                .add(RelatedLinks.of(RelatedLink.of("The night ferry returns", Gazette.at("/news/harbour/ferry"))))
                .paragraph("“Nobody alive has seen the point without its light,” the harbour master said.")
                .build();
    }
}
