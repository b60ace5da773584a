package org.standfirst.examples.site.sample;

import static org.standfirst.body.RichText.link;
import static org.standfirst.body.RichText.text;

import java.time.ZoneId;
import java.util.Locale;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Discussion;
import org.standfirst.FeedLink;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.Section;
import org.standfirst.Url;
import org.standfirst.body.RichText;

/** The newspaper of the sample: its publication, sections and authors, which all its articles share. */
public final class Courier {
    private static final Url PRIVACY = at("privacy");

    public static final Publication PUBLICATION = Publication.builder("The Saltmarrow Courier", at(""))
            .language(Locale.UK)
            .timeZone(ZoneId.of("Europe/London"))
            .logo(Photos.LOGO)
            .description("News from the harbour town of Saltmarrow and its islands.")
            .privacyPolicy(PRIVACY)
            .accessibilityStatement(at("accessibility"))
            .actionableFeedbackPolicy(at("contact"))
            .correctionsPolicy(at("corrections"))
            .copyrightNotice("© 2026 The Saltmarrow Courier")
            .commentNotice(RichText.of(
                    text("Comments are filtered for spam. "),
                    link(PRIVACY, "Learn how your comment data is processed")))
            .addFeed(FeedLink.of(at("feed.xml"), FeedLink.Format.RSS))
            .build();

    static final Section NEWS = Section.of("News", at("news"));
    static final Section HARBOUR = Section.of("Harbour", at("news/harbour"));

    static final Author LENA_FARROW = Author.builder("Lena Farrow")
            .jobTitle("Harbour correspondent")
            .url(at("people/lena-farrow"))
            .bio("Lena Farrow writes about the harbour, its people and its weather.")
            .build();
    static final Author IDRIS_COLE =
            Author.builder("Idris Cole").url(at("people/idris-cole")).build();

    private Courier() {}

    /** Returns the page of an article without comments. */
    public static Page pageOf(Article article) {
        return Page.of(PUBLICATION, article)
                .withDiscussion(Discussion.builder(article.identity().id()).build());
    }

    /** Returns the address of a page of the newspaper. */
    static Url at(String path) {
        return Url.of("https://courier.example/" + path);
    }
}
