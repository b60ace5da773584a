package org.standfirst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.standfirst.body.RichText.emphasis;
import static org.standfirst.body.RichText.link;
import static org.standfirst.body.RichText.marked;
import static org.standfirst.body.RichText.strong;
import static org.standfirst.body.RichText.text;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.standfirst.body.Box;
import org.standfirst.body.ItemList;
import org.standfirst.body.LiveUpdate;
import org.standfirst.body.Mark;
import org.standfirst.body.Paragraph;
import org.standfirst.body.Quote;
import org.standfirst.body.Rating;
import org.standfirst.body.RelatedLinks;
import org.standfirst.body.RichText;

/** Articles as an application builds them, to see whether the builders are convenient. */
class AuthoringTest {

    @Test
    void buildsAWireStory() {
        Article article = Article.builder("wire-7711", "Lighthouse at Grey Point goes dark for repairs")
                .url(Url.of("https://gazette.example/coast/grey-point-lighthouse"))
                .language(Locale.UK)
                .status(Status.PUBLISHED)
                .published(Instant.parse("2026-03-02T05:40:00Z"))
                .dateline("GREY POINT")
                .addSource(Source.of("Coastal Wire", Source.Kind.WIRE))
                .addSection(Section.of("News", Url.of("https://gazette.example/news")))
                .addSection(Section.of("Coast", Url.of("https://gazette.example/coast")))
                .addConcept(Concept.of(Concept.Kind.PLACE, "Grey Point").withPoint(GeoPoint.of(54.61, -3.02)))
                .paragraph(
                        "The lighthouse at Grey Point will be dark for six weeks, the harbour office said on Monday.")
                .paragraph(
                        text("Ships are asked to follow the "),
                        link(Url.of("https://harbour.example/notice-14"), "notice to mariners"),
                        text("."))
                .add(RelatedLinks.of(RelatedLink.of("Night ferry returns", Url.of("https://gazette.example/ferry"))))
                .build();

        assertThat(article.plainText()).isEqualTo("""
                The lighthouse at Grey Point will be dark for six weeks, the harbour office said on Monday.

                Ships are asked to follow the notice to mariners.""");
    }

    @Test
    void buildsAReview() {
        Photo stage = Photo.builder(Rendition.of(Url.of("https://img.example/stage.jpg"), 1600, 900))
                .alt("Two players under a single lamp")
                .caption(RichText.of(text("Ida Holm and Jon Reyes in "), emphasis("The Tide Table")))
                .credit(MediaCredit.of("Ada Brandt", "Gazette"))
                .build();
        Article article = Article.builder("stage-31", "A storm in one room")
                .genre(Genre.REVIEW)
                .language(Locale.UK)
                .author(Author.builder("Mira Vale")
                        .jobTitle("Theatre critic")
                        .url(Url.of("https://gazette.example/vale"))
                        .build())
                .standfirst(RichText.of(emphasis("The Tide Table"), text(" is short, loud and hard to forget")))
                .lead(stage)
                .paragraph(marked(Mark.TITLE_OF_WORK, "The Tide Table"), text(" begins in the dark."))
                .heading("One lamp, two players")
                .add(Quote.of("We wanted the sea in the room.").withSource("Ida Holm"))
                .add(Rating.of(4, 5).withUnit("stars").withVerdict("See it before it sails."))
                .add(Box.of(
                        Box.Kind.FACTS,
                        "When and where",
                        ItemList.of("Old Customs House", "until 28 March", "from 14 pounds")))
                .build();

        assertThat(article.plainText()).isEqualTo("""
                The Tide Table begins in the dark.

                One lamp, two players

                We wanted the sea in the room.

                Ida Holm

                See it before it sails.

                When and where

                Old Customs House
                until 28 March
                from 14 pounds""");
    }

    @Test
    void buildsALiveBlogWithComments() {
        Article article = Article.builder("live-9", "Storm Edda: live")
                .genre(Genre.LIVE)
                .language(Locale.UK)
                .author("Mira Vale")
                .addCredit(Credit.of("Tom Ferris", Credit.Role.EDITOR))
                .add(LiveUpdate.of(
                                Instant.parse("2026-03-02T07:10:00Z"),
                                "Bridge closed",
                                Paragraph.of(strong("The harbour bridge is closed"), text(" until noon.")))
                        .withKeyEvent(true))
                .build();
        Discussion discussion = Discussion.builder(article.identity().id())
                .addComment(Comment.builder("c1", Instant.parse("2026-03-02T07:30:00Z"), "Stay safe.")
                        .authorName("Jo")
                        .build())
                .addComment(Comment.builder("c2", Instant.parse("2026-03-02T07:40:00Z"), "You too.")
                        .authorName("Sam")
                        .parentId("c1")
                        .build())
                .build();

        assertThat(article.plainText()).isEqualTo("Bridge closed\n\nThe harbour bridge is closed until noon.");
        assertThat(discussion.threads()).extracting(Discussion.Entry::depth).containsExactly(0, 1);
    }
}
