package org.standfirst.checks;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Page;
import org.standfirst.Photo;
import org.standfirst.RelatedLink;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.body.Figure;
import org.standfirst.body.Link;
import org.standfirst.body.RelatedLinks;
import org.standfirst.body.RichText;

/** What a page's text can't say and a newsroom knows: when it went out, its language, what photos show, all addresses. */
final class SuppliedFacts {
    private static final Instant PUBLISHED = Instant.parse("2026-03-01T06:00:00Z");
    private static final Url HOME = Url.of("https://news.example/");
    private static final Url ARTICLE = Url.of("https://news.example/article");
    private static final Url OTHER = Url.of("https://news.example/other");
    private static final Url PRIVACY = Url.of("https://news.example/privacy");
    private static final Url PHOTO = Url.of("https://news.example/photo.jpg");

    private SuppliedFacts() {}

    /** Returns a copy of the page in which they are stated. */
    static Page in(Page page) {
        return page.article(in(page.article()))
                .publication(page.publication()
                        .with(p ->
                                p.url(HOME).commentNotice(in(page.publication().commentNotice()))));
    }

    static Article in(Article article) {
        Instant published = article.dates().published();
        return article.with(a -> a.language(Locale.ENGLISH)
                .url(ARTICLE)
                .published(published == null ? PUBLISHED : published)
                .body(article.body().stream().map(SuppliedFacts::in).toList())
                .related(in(article.related())));
    }

    private static Block in(Block block) {
        if (block instanceof RelatedLinks links) {
            return links.links(in(links.links()));
        }
        if (block instanceof Figure figure && figure.media() instanceof Photo photo) {
            return figure.media(photo.with(p -> p.alt("A photo").renditions(List.of(Rendition.of(PHOTO, 1200, 800)))));
        }
        return block;
    }

    private static List<RelatedLink> in(List<RelatedLink> links) {
        return links.stream().map(link -> link.url(OTHER)).toList();
    }

    private static @Nullable RichText in(@Nullable RichText notice) {
        return notice == null
                ? null
                : new RichText(notice.runs().stream().map(SuppliedFacts::in).toList());
    }

    private static RichText.Run in(RichText.Run run) {
        return run.link() == null ? run : new RichText.Run(run.text(), run.marks(), Link.of(PRIVACY), run.language());
    }
}
