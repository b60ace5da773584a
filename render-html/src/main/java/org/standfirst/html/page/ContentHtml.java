package org.standfirst.html.page;

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
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.ImagePlace;
import org.standfirst.html.article.ArticleHtml;
import org.standfirst.html.article.AuthorHtml;
import org.standfirst.html.blocks.BlockHtml;
import org.standfirst.html.comments.CommentsHtml;
import org.standfirst.html.media.MediaHtml;
import org.standfirst.html.rendering.Rendering;

/** Writes any kind of content, by calling the class for the kind. */
public final class ContentHtml implements Content.Visitor<HtmlWriter> {
    private final Rendering rendering;
    private final HtmlWriter html;

    /** Creates a writer of content. */
    public ContentHtml(Rendering rendering) {
        this.rendering = rendering;
        html = rendering.html();
    }

    @Override
    public HtmlWriter article(Article article) {
        ArticleHtml.write(article, rendering);
        return html;
    }

    @Override
    public HtmlWriter author(Author author) {
        AuthorHtml.card(author, rendering);
        return html;
    }

    @Override
    public HtmlWriter media(Media media) {
        return media.accept(new MediaHtml(rendering, ImagePlace.COLUMN));
    }

    @Override
    public HtmlWriter comment(Comment comment) {
        CommentsHtml.alone(comment, rendering);
        return html;
    }

    @Override
    public HtmlWriter discussion(Discussion discussion) {
        CommentsHtml.write(discussion, rendering);
        return html;
    }

    @Override
    public HtmlWriter publication(Publication publication) {
        PublicationHtml.card(publication, rendering);
        return html;
    }

    @Override
    public HtmlWriter page(Page page) {
        PageHtml.content(page, rendering);
        return html;
    }

    @Override
    public HtmlWriter block(Block block) {
        new BlockHtml(rendering).write(block);
        return html;
    }

    @Override
    public HtmlWriter richText(RichText text) {
        return html.richText(text);
    }
}
