package org.standfirst.examples.articles;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.CommentPolicy;
import org.standfirst.Genre;
import org.standfirst.GeoPoint;
import org.standfirst.Source;
import org.standfirst.Status;
import org.standfirst.Url;
import org.standfirst.body.ItemList;
import org.standfirst.body.Place;

/** An announcement by an organization, labelled as such, without comments. */
final class PressRelease {
    private static final Author HARBOUR_OFFICE = Author.builder("Port Ellery Harbour Office")
            .kind(Author.Kind.ORGANISATION)
            .url(Url.of("https://harbour.example/"))
            .build();

    private PressRelease() {}

    static Article article() {
        return Article.builder("press-88", "New mooring rules from 1 June")
                .url(Gazette.at("/press/mooring-rules"))
                .language(Locale.UK)
                .genre(Genre.PRESS_RELEASE)
                .status(Status.PUBLISHED)
                .published(Instant.parse("2026-05-20T08:00:00Z"))
                .embargoedUntil(Instant.parse("2026-05-20T08:00:00Z"))
                .expires(Instant.parse("2026-12-31T23:59:00Z"))
                .standfirst("What owners of small boats need to do, and by when")
                .author(HARBOUR_OFFICE)
                .addSource(Source.of("Harbour Office", Source.Kind.HANDOUT))
                .addSection(Gazette.NEWS)
                .keywords(List.of("moorings", "harbour", "rules"))
                .commentPolicy(CommentPolicy.DISABLED)
                .paragraph("From 1 June every boat on a mooring needs a number that can be read from the quay.")
                .add(ItemList.of(
                                "Ask the office for a number.",
                                "Paint it on both sides, at least 15 cm high.",
                                "Send us a photo of it.")
                        .withOrdered(true))
                .paragraph("Numbers are free until the end of July.")
                .add(Place.of("Harbour Office")
                        .withAddress("2 Customs Row, Port Ellery")
                        .withPoint(GeoPoint.of(54.604, -3.058)))
                .build();
    }
}
