package org.standfirst.html;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Comment;
import org.standfirst.Content;
import org.standfirst.Discussion;
import org.standfirst.Identity;
import org.standfirst.Media;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.Url;
import org.standfirst.address.Base;
import org.standfirst.body.Block;
import org.standfirst.body.RichText;

/** Finds what holds for everything in one rendering, from the content and the options. */
final class ContextOf implements Content.Visitor<Context> {
    private final HtmlOptions options;
    private final Profile profile;
    private final int headingLevel;

    ContextOf(HtmlOptions options, Profile profile, int headingLevel) {
        this.options = options;
        this.profile = profile;
        this.headingLevel = headingLevel;
    }

    @Override
    public Context article(Article article) {
        return context(
                article.identity().language(),
                ZoneOffset.UTC,
                article.identity().url(),
                null);
    }

    @Override
    public Context page(Page page) {
        Identity article = page.article().identity();
        Publication publication = page.publication();
        return context(article.language(), publication.timeZone(), article.url(), publication.url());
    }

    @Override
    public Context publication(Publication publication) {
        return context(publication.language(), publication.timeZone(), publication.url(), null);
    }

    @Override
    public Context author(Author author) {
        return unknown(0);
    }

    @Override
    public Context media(Media media) {
        return unknown(0);
    }

    @Override
    public Context comment(Comment comment) {
        return unknown(2);
    }

    @Override
    public Context discussion(Discussion discussion) {
        return unknown(1);
    }

    @Override
    public Context block(Block block) {
        return unknown(1);
    }

    @Override
    public Context richText(RichText text) {
        return unknown(0);
    }

    /** Returns what holds for content whose outermost heading is {@code below} levels below a headline. */
    private Context unknown(int below) {
        return context(Locale.ROOT, ZoneOffset.UTC, null, null).raised(below);
    }

    private Context context(Locale language, ZoneId timeZone, @Nullable Url own, @Nullable Url site) {
        return new Context(
                language,
                options.timeZoneOr(timeZone),
                options.headingLevelOr(headingLevel),
                profile.onPage() ? null : base(own, options.baseOr(site)));
    }

    private static @Nullable Base base(@Nullable Url own, @Nullable Url site) {
        Base outer = Base.of(site);
        Base inner = own == null ? null : Base.of(Base.absolute(own, outer));
        return inner == null ? outer : inner;
    }
}
