package org.standfirst.examples.articles;

import static org.standfirst.body.RichText.emphasis;
import static org.standfirst.body.RichText.text;

import java.time.Instant;
import java.util.Locale;
import org.standfirst.Access;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.CommentPolicy;
import org.standfirst.Genre;
import org.standfirst.Photo;
import org.standfirst.Rendition;
import org.standfirst.Status;
import org.standfirst.body.Heading;
import org.standfirst.body.PullQuote;

/** An opinion piece by a guest author, with a paywall after two paragraphs and comments that close after a week. */
final class OpinionPiece {
    private OpinionPiece() {}

    static Article article() {
        Instant published = Instant.parse("2026-03-05T07:00:00Z");
        Author guest = Author.builder("Samir Okafor")
                .jobTitle("Retired pilot")
                .url(Gazette.at("/people/samir-okafor"))
                .bio("Samir Okafor brought ships into Port Ellery for thirty-one years.")
                .portrait(Photo.builder(Rendition.of(Gazette.at("/photos/okafor.jpg"), 400, 400))
                        .alt("")
                        .build())
                .build();
        return Article.builder("opinion-77", "Leave the old lamp where it is")
                .url(Gazette.at("/opinion/leave-the-lamp"))
                .language(Locale.UK)
                .genre(Genre.OPINION)
                .status(Status.PUBLISHED)
                .published(published)
                .kicker("Grey Point")
                .standfirst("A light that has failed once in 150 years does not need a committee")
                .author(guest)
                .addSection(Gazette.OPINION)
                .access(Access.of(Access.Level.SUBSCRIPTION).withFreeParagraphs(2))
                .commentPolicy(
                        CommentPolicy.OPEN.withPremoderated(true).withClosesAt(Instant.parse("2026-03-12T07:00:00Z")))
                .paragraph("I have come home by that light in fog, in snow, and once on fire.")
                .paragraph(text("Now they want to replace it. With what? "), emphasis("A screen."))
                .add(PullQuote.of("I have come home by that light in fog, in snow, and once on fire"))
                .add(Heading.of(2, "What a lamp is for"))
                .paragraph("A lamp needs no password. It cannot be switched off from another country.")
                .paragraph("Mend the lens, pay the keeper, and be done.")
                .build();
    }
}
