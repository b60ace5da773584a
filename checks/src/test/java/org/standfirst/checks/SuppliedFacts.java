package org.standfirst.checks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Credit;
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
import org.standfirst.checks.ScrapedLine.Kind;

/** Adds values that the text of a page lacks: publication date, language, descriptions of photos, addresses. */
final class SuppliedFacts {
    private static final Instant PUBLISHED = Instant.parse("2026-03-01T06:00:00Z");
    private static final String NEWSROOM = "Newsroom";
    private static final Url HOME = Url.of("https://news.example/");
    private static final Url ARTICLE = Url.of("https://news.example/article");
    private static final Url PRIVACY = Url.of("https://news.example/privacy");
    private static final Url PHOTO = Url.of("https://news.example/photo.jpg");

    private SuppliedFacts() {}

    /** Returns a copy of the page with these values. */
    static Page in(Page page) {
        RichText notice = in(page.publication().commentNotice());
        return page.withArticle(in(page.article()))
                .withPublication(page.publication()
                        .with(p -> p.url(HOME).language(Locale.ENGLISH).commentNotice(notice)));
    }

    /** Returns the lines, and the lines that a supplied value or the comment form adds to the page. */
    static List<ScrapedLine> in(List<ScrapedLine> lines) {
        List<ScrapedLine> more = new ArrayList<>(lines);
        List<Kind> kinds = lines.stream().map(ScrapedLine::kind).toList();
        if (!kinds.contains(Kind.BYLINE)) {
            more.add(kinds.indexOf(Kind.HEADLINE) + 1, new ScrapedLine(Kind.BYLINE, NEWSROOM));
        }
        if (kinds.contains(Kind.RESPOND) && !kinds.contains(Kind.COMMENT_COUNT)) {
            more.add(new ScrapedLine(Kind.COMMENT_COUNT, "0"));
        }
        return more;
    }

    private static Article in(Article article) {
        Instant published = article.dates().published();
        return article.with(a -> a.language(Locale.ENGLISH)
                .url(ARTICLE)
                .published(published == null ? PUBLISHED : published)
                .credits(orNewsroom(article.byline().credits()))
                .sections(article.topics().sections().stream()
                        .map(section -> section.withUrl(addressOf(section.name())))
                        .toList())
                .body(article.body().stream().map(SuppliedFacts::in).toList())
                .related(linksIn(article.related())));
    }

    private static List<Credit> orNewsroom(List<Credit> credits) {
        return credits.isEmpty() ? List.of(Credit.of(NEWSROOM, Credit.Role.WRITER)) : credits;
    }

    private static Block in(Block block) {
        if (block instanceof RelatedLinks links) {
            return links.withLinks(linksIn(links.links()));
        }
        if (block instanceof Figure figure && figure.media() instanceof Photo photo) {
            return figure.withMedia(
                    photo.with(p -> p.alt("A photo").renditions(List.of(Rendition.of(PHOTO, 1200, 800)))));
        }
        return block;
    }

    private static List<RelatedLink> linksIn(List<RelatedLink> links) {
        return links.stream().map(link -> link.withUrl(addressOf(link.title()))).toList();
    }

    private static Url addressOf(String name) {
        return Url.of("https://news.example/" + Integer.toHexString(name.hashCode()));
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
