package org.standfirst.examples.articles;

import static org.standfirst.body.RichText.strong;
import static org.standfirst.body.RichText.text;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.standfirst.Article;
import org.standfirst.Credit;
import org.standfirst.Dimensions;
import org.standfirst.Genre;
import org.standfirst.Status;
import org.standfirst.Url;
import org.standfirst.body.Box;
import org.standfirst.body.Embed;
import org.standfirst.body.Figure;
import org.standfirst.body.ItemList;
import org.standfirst.body.LiveUpdate;
import org.standfirst.body.Paragraph;

/** A live blog: updates with times and links, one of them pinned, and an embedded post with its text. */
final class LiveBlog {
    private LiveBlog() {}

    static Article article() {
        return Article.builder("live-9", "The harbour bridge opens again")
                .url(Gazette.at("/news/storm-edda-live"))
                .language(Locale.UK)
                .genre(Genre.LIVE)
                .status(Status.PUBLISHED)
                .published(Instant.parse("2026-03-02T06:00:00Z"))
                .updated(Instant.parse("2026-03-02T11:58:00Z"))
                .kicker("Storm Edda")
                .standfirst("Wind of 110 km/h, no one hurt, and a ferry that turned round")
                .author(Gazette.MIRA_VALE)
                .addCredit(Credit.of(Gazette.TOM_FERRIS, Credit.Role.EDITOR))
                .addSection(Gazette.NEWS)
                .add(Box.of(
                        Box.Kind.KEY_POINTS,
                        null,
                        ItemList.of("The bridge is open", "Schools stay shut until Wednesday", "No one was hurt")))
                .add(LiveUpdate.of(
                                at("11:55"),
                                "The bridge is open",
                                Paragraph.of(
                                        strong("The harbour bridge is open"), text(" to cars, one lane each way.")),
                                Figure.of(Gazette.photo("bridge", "Cars cross the bridge in single file")
                                        .caption("The bridge shortly before noon")
                                        .build()))
                        .withKeyEvent(true)
                        .withPinned(true)
                        .withId("bridge-open"))
                .add(LiveUpdate.of(
                                at("09:20"),
                                "The ferry turns round",
                                Paragraph.of("The 8.30 ferry has come back. Tickets are good for tomorrow."),
                                Embed.of(Url.of("https://video.example/watch/ferry"))
                                        .withProvider("Harbour Video")
                                        .withTitle("The ferry in the swell")
                                        .withFallback("Ten metres up, ten metres down. We are going home.")
                                        .withShape(Dimensions.of(16, 9)))
                        .withUpdated(at("09:41"))
                        .withAuthors(List.of(Gazette.TOM_FERRIS))
                        .withId("ferry-back"))
                .add(LiveUpdate.of(at("06:05"), null, Paragraph.of("Good morning. The wind is at 90 km/h and rising."))
                        .withId("good-morning"))
                .build();
    }

    private static Instant at(String time) {
        return Instant.parse("2026-03-02T" + time + ":00Z");
    }
}
