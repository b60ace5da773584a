package org.standfirst.examples.articles;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.standfirst.Article;
import org.standfirst.Genre;
import org.standfirst.Status;
import org.standfirst.body.Custom;
import org.standfirst.body.Json;

/** A story with a custom block: JSON keeps it, and a page without a hook for it shows its fallback. */
final class PollStory {
    private PollStory() {}

    static Article article() {
        return Article.builder("poll-6", "Should the old lamp stay?")
                .url(Gazette.at("/news/lamp-poll"))
                .language(Locale.UK)
                .genre(Genre.ASK_PUBLIC)
                .status(Status.PUBLISHED)
                .published(Instant.parse("2026-03-06T12:00:00Z"))
                .standfirst("Tell us before the council meets on Friday")
                .author(Gazette.MIRA_VALE)
                .addSection(Gazette.NEWS)
                .paragraph(
                        "The lens of 1871 can be mended, or the tower can get a new lamp. The council wants to hear you.")
                .add(Custom.of(
                                "poll",
                                Map.of(
                                        "question", Json.of("Should the old lamp stay?"),
                                        "answers", Json.array(Json.of("Mend it"), Json.of("Replace it")),
                                        "closes", Json.of("2026-03-13")))
                        .withFallback("Vote on our site until 13 March: mend the lamp, or replace it?"))
                .build();
    }
}
