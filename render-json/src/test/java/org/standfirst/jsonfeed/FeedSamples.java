package org.standfirst.jsonfeed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.standfirst.Article;
import org.standfirst.Audio;
import org.standfirst.Feed;
import org.standfirst.Page;
import org.standfirst.Photo;
import org.standfirst.Publication;
import org.standfirst.Renderer;
import org.standfirst.Rendition;
import org.standfirst.Status;
import org.standfirst.Url;
import org.standfirst.testkit.Distinct;
import org.standfirst.testkit.EveryMedia;
import org.standfirst.testkit.Everything;

/** Feeds for tests. */
final class FeedSamples {
    /** Writes the headline in markup, without escapes. */
    static final Renderer<Page> CONTENT = new Renderer<>() {
        @Override
        public String mediaType() {
            return "text/html";
        }

        @Override
        public void render(Page page, OutputStream out) throws IOException {
            out.write(("<p class=\"a\">" + page.article().headlines().headline() + " &amp; text</p>").getBytes(UTF_8));
        }
    };

    static final Publication GAZETTE = Publication.builder("The Gazette", Url.of("https://gazette.example/"))
            .language(Locale.UK)
            .build();

    private FeedSamples() {}

    /** Returns a published article with an address and a date. */
    static Article article() {
        return Article.builder("ferry", "Night ferry returns")
                .url(Url.of("https://gazette.example/ferry"))
                .language(Locale.UK)
                .status(Status.PUBLISHED)
                .published(Instant.parse("2026-03-01T06:00:00Z"))
                .build();
    }

    /** Returns a feed of the Gazette with these articles. */
    static Feed feed(Article... articles) {
        return Feed.of(GAZETTE, List.of(articles));
    }

    /** Returns a feed with a value in every component, in which all texts differ. */
    static Feed everything() {
        Page page = Distinct.of(Everything.page());
        Page other = Distinct.of(Everything.pageWithFallbacks());
        Audio audio = Distinct.of(EveryMedia.audio());
        Article episode = Article.builder("episode", "Headline of the episode")
                .lead(audio.with(a -> a.addRendition(Rendition.of(Url.of("https://media.example/episode.aac"))
                        .withMediaType("audio/aac")
                        .withBytes(2_001L))))
                .build();
        Rendition square = Rendition.of(Url.of("https://media.example/logo-square.png"), 512, 512);
        Photo logo = Objects.requireNonNull(page.publication().logo()).with(l -> l.addRendition(square));
        return Feed.of(page.publication().with(p -> p.logo(logo)), List.of(page.article(), other.article(), episode))
                .withTitle("Title of the feed")
                .withUrl(Url.of("https://news.example/feed"))
                .withPage(Url.of("https://news.example/latest"))
                .withHub(Url.of("https://hub.example/"));
    }
}
