package org.standfirst.examples.articles;

import static org.standfirst.body.RichText.emphasis;
import static org.standfirst.body.RichText.marked;
import static org.standfirst.body.RichText.text;

import java.time.Instant;
import java.util.Locale;
import org.standfirst.Article;
import org.standfirst.Genre;
import org.standfirst.Status;
import org.standfirst.body.Box;
import org.standfirst.body.ItemList;
import org.standfirst.body.Mark;
import org.standfirst.body.PullQuote;
import org.standfirst.body.Quote;
import org.standfirst.body.Rating;
import org.standfirst.body.RichText;

/** A review with titles of works, a rating, and a fact box. */
final class Review {
    private Review() {}

    static Article article() {
        return Article.builder("stage-31", "A storm in one room")
                .url(Gazette.at("/culture/the-tide-table"))
                .language(Locale.UK)
                .genre(Genre.REVIEW)
                .status(Status.PUBLISHED)
                .published(Instant.parse("2026-02-27T21:30:00Z"))
                .kicker("Theatre")
                .standfirst(RichText.of(
                        marked(Mark.TITLE_OF_WORK, "The Tide Table"), text(" is short, loud and hard to forget")))
                .author(Gazette.IDA_HOLM)
                .addSection(Gazette.CULTURE)
                .lead(Gazette.photo("stage", "Two players under a single lamp")
                        .caption(RichText.of(text("Jon Reyes, left, in "), emphasis("The Tide Table")))
                        .build())
                .paragraph(
                        marked(Mark.TITLE_OF_WORK, "The Tide Table"),
                        text(" begins in the dark, with the sound of a kettle."))
                .heading("One lamp, two players")
                .paragraph("They never leave the kitchen. By the end you have seen the whole coast.")
                .add(PullQuote.of("By the end you have seen the whole coast"))
                .add(Quote.of("We wanted the sea in the room.").withSource("The director, Lena Orr"))
                .add(Rating.of(4, 5).withUnit("stars").withVerdict("See it before it sails."))
                .add(Box.of(
                        Box.Kind.FACTS,
                        "When and where",
                        ItemList.of("Old Customs House", "Until 28 March, 7.30 pm", "From 14 pounds")))
                .build();
    }
}
