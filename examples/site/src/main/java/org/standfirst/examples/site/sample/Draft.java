package org.standfirst.examples.site.sample;

import static org.standfirst.body.RichText.link;
import static org.standfirst.body.RichText.text;

import java.time.Instant;
import org.standfirst.Article;
import org.standfirst.MediaCredit;
import org.standfirst.Photo;
import org.standfirst.Rendition;
import org.standfirst.Status;
import org.standfirst.Url;
import org.standfirst.body.Heading;
import org.standfirst.body.Rating;

/** A draft with faults, which can be stored and rendered nevertheless. */
public final class Draft {
    private Draft() {}

    public static Article withFaults() {
        return Article.builder("harbour-2026-0312", "")
                .url(Url.of("courier.example/harbour/museum"))
                .slug("The Tide Museum!")
                .status(Status.PUBLISHED)
                .published(Instant.parse("2026-03-10T17:55:00Z"))
                .updated(Instant.parse("2026-03-10T09:00:00Z"))
                .lead(Photo.builder(Rendition.of(Courier.at("photos/museum.jpg"), 1600, 900))
                        .caption("Where the new wing will be")
                        .credit(MediaCredit.of("Ada Brandt"))
                        .build())
                .paragraph(
                        text("The museum has "),
                        link(Url.of("javascript:alert(1)"), "a new wing"),
                        text(" from May on."))
                .add(Heading.of(9, "Inside"))
                .add(Rating.of(6, 5).withUnit("stars"))
                .build();
    }
}
