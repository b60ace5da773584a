package org.standfirst.examples.articles;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.standfirst.Article;
import org.standfirst.Audio;
import org.standfirst.Concept;
import org.standfirst.Credit;
import org.standfirst.Gallery;
import org.standfirst.Genre;
import org.standfirst.MediaCredit;
import org.standfirst.Photo;
import org.standfirst.Rendition;
import org.standfirst.Rights;
import org.standfirst.Status;
import org.standfirst.Url;
import org.standfirst.body.Link;

/**
 * A photo story with an audio recording that has its own page. One photo has a title and names the person that it
 * shows.
 */
final class PhotoStory {
    private PhotoStory() {}

    static Article article() {
        return Article.builder("photos-12", "A day on the mussel rafts")
                .url(Gazette.at("/news/harbour/mussel-rafts"))
                .language(Locale.UK)
                .genre(Genre.REPORTAGE)
                .status(Status.PUBLISHED)
                .published(Instant.parse("2026-04-11T05:00:00Z"))
                .standfirst("From the first rope at four in the morning to the last crate")
                .addCredit(Credit.of(Gazette.ADA_BRANDT, Credit.Role.PHOTOGRAPHER))
                .addCredit(Credit.of(Gazette.TOM_FERRIS, Credit.Role.WRITER))
                .addSection(Gazette.NEWS)
                .addSection(Gazette.HARBOUR)
                .lead(Gallery.builder(List.of(
                                photo("rope", "Two hands pull a rope thick with mussels", "4.10 am: the first rope")
                                        .with(photo -> photo.title("Before dawn")
                                                .addConcept(Concept.of(Concept.Kind.PERSON, "Nell Carrow"))),
                                photo(
                                        "crates",
                                        "Blue crates stacked on a wet deck",
                                        "Noon: forty crates, each of 20 kilos"),
                                photo(
                                                "rafts",
                                                "Low rafts on flat water at dusk",
                                                "Dusk: the rafts are left to the tide")
                                        .with(photo -> photo.link(Link.of(Gazette.at("/prints/rafts"))))))
                        .title("A day on the rafts")
                        .build())
                .paragraph("The rafts lie a mile out, where the water is clean and the current strong.")
                .figure(Audio.builder(
                                "The ropes come up",
                                Rendition.of(Gazette.at("/sound/ropes.mp3")).withMediaType("audio/mpeg"))
                        .caption("A minute on the first raft")
                        .description("Recorded on the first raft, before the engine was started.")
                        .url(Gazette.at("/sound/ropes"))
                        .transcript("A winch turns. Water runs off a rope. Somebody counts: one, two, three.")
                        .credit(MediaCredit.of("Ada Brandt"))
                        .build())
                .rights(Rights.of("The Port Ellery Gazette")
                        .withCopyrightNotice("© 2026 The Port Ellery Gazette")
                        .withLicence(Url.of("https://creativecommons.org/licenses/by-nc/4.0/"))
                        .withC2paManifest(Gazette.at("/photos/mussel-rafts.c2pa")))
                .build();
    }

    private static Photo photo(String name, String alt, String caption) {
        return Gazette.photo(name, alt).caption(caption).build();
    }
}
