package org.standfirst.html;

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

/** Finds the class that draws a kind of content. */
final class ContentHtml implements Content.Visitor<HtmlWriter> {
    private final HtmlWriter html;

    ContentHtml(HtmlWriter html) {
        this.html = html;
    }

    @Override
    public HtmlWriter article(Article article) {
        ArticleHtml.write(article, html);
        return html;
    }

    @Override
    public HtmlWriter author(Author author) {
        AuthorHtml.card(author, html);
        return html;
    }

    @Override
    public HtmlWriter media(Media media) {
        return media.accept(new MediaHtml(html, ImagePlace.COLUMN));
    }

    @Override
    public HtmlWriter comment(Comment comment) {
        CommentsHtml.alone(comment, html);
        return html;
    }

    @Override
    public HtmlWriter discussion(Discussion discussion) {
        CommentsHtml.write(discussion, html);
        return html;
    }

    @Override
    public HtmlWriter publication(Publication publication) {
        PublicationHtml.card(publication, html);
        return html;
    }

    @Override
    public HtmlWriter page(Page page) {
        PageHtml.content(page, html);
        return html;
    }

    @Override
    public HtmlWriter block(Block block) {
        new BlockHtml(html).write(block);
        return html;
    }

    @Override
    public HtmlWriter richText(RichText text) {
        return html.richText(text);
    }
}
