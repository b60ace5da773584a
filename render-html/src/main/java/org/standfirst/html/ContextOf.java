package org.standfirst.html;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Comment;
import org.standfirst.Content;
import org.standfirst.Discussion;
import org.standfirst.Media;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.body.Block;
import org.standfirst.body.RichText;

/** Finds what holds for everything in one rendering, from the content and the options. */
final class ContextOf implements Content.Visitor<Context> {
    private final HtmlOptions options;
    private final int headingLevel;

    ContextOf(HtmlOptions options, int headingLevel) {
        this.options = options;
        this.headingLevel = headingLevel;
    }

    @Override
    public Context article(Article article) {
        return context(article.identity().language(), ZoneOffset.UTC);
    }

    @Override
    public Context page(Page page) {
        return context(page.article().identity().language(), page.publication().timeZone());
    }

    @Override
    public Context publication(Publication publication) {
        return context(publication.language(), publication.timeZone());
    }

    @Override
    public Context author(Author author) {
        return unknown();
    }

    @Override
    public Context media(Media media) {
        return unknown();
    }

    @Override
    public Context comment(Comment comment) {
        return unknown();
    }

    @Override
    public Context discussion(Discussion discussion) {
        return unknown();
    }

    @Override
    public Context block(Block block) {
        return unknown();
    }

    @Override
    public Context richText(RichText text) {
        return unknown();
    }

    private Context unknown() {
        return context(Locale.ROOT, ZoneOffset.UTC);
    }

    private Context context(Locale language, ZoneId timeZone) {
        return new Context(language, options.timeZoneOr(timeZone), options.headingLevelOr(headingLevel));
    }
}
