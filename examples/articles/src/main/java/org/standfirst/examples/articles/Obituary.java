package org.standfirst.examples.articles;

import java.time.Instant;
import java.util.Locale;
import org.standfirst.Article;
import org.standfirst.Concept;
import org.standfirst.Genre;
import org.standfirst.Status;
import org.standfirst.Url;
import org.standfirst.body.Box;
import org.standfirst.body.Divider;
import org.standfirst.body.Paragraph;
import org.standfirst.body.Quote;

/** An obituary about a person with a link to a knowledge base. */
final class Obituary {
    private Obituary() {}

    static Article article() {
        return Article.builder("obit-204", "Agnes Quill, who taught a town to swim")
                .url(Gazette.at("/news/agnes-quill"))
                .language(Locale.UK)
                .genre(Genre.OBITUARY)
                .status(Status.PUBLISHED)
                .published(Instant.parse("2026-01-18T09:00:00Z"))
                .subheadline("Swimming teacher, 1931 to 2026")
                .standfirst("She believed that nobody should live by water and fear it")
                .author(Gazette.MIRA_VALE)
                .addSection(Gazette.NEWS)
                .addConcept(Concept.of(Concept.Kind.PERSON, "Agnes Quill")
                        .withUri(Url.of("https://people.example/agnes-quill"))
                        .withRelevance(100))
                .lead(Gazette.photo("quill", "Agnes Quill at the edge of the tidal pool, about 1975")
                        .caption("Agnes Quill at the tidal pool, about 1975")
                        .build())
                .paragraph("For fifty summers Agnes Quill stood at the edge of the tidal pool and counted heads.")
                .paragraph("She had learned to swim at thirty, after a neighbour drowned within sight of the quay.")
                .add(Quote.of("You don't fight the water. You ask it to carry you.")
                        .withSource("Agnes Quill, in 1988"))
                .add(Divider.of())
                .add(Box.of(
                        Box.Kind.SIDEBAR,
                        "The pool today",
                        Paragraph.of("Lessons go on every Saturday from May. They are still free.")))
                .build();
    }
}
