package org.standfirst.text.markdown;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Comment;
import org.standfirst.Content;
import org.standfirst.Discussion;
import org.standfirst.Media;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.body.RichText;
import org.standfirst.labels.Label;

/** Writes any kind of content as Markdown, by calling the class for the kind. */
public final class ContentMarkdown implements Content.Visitor<MarkdownWriter> {
    private final MarkdownWriter out;

    public ContentMarkdown(MarkdownWriter out) {
        this.out = out;
    }

    @Override
    public MarkdownWriter article(Article article) {
        new ArticleMarkdown(out, "").write(article);
        return out;
    }

    @Override
    public MarkdownWriter author(Author author) {
        out.paragraph(
                author.url() == null ? RichText.of(author.name()) : RichText.link(author.url(), author.name()), "name");
        out.paragraph(
                Stream.of(author.jobTitle(), author.affiliation())
                        .filter(part -> part != null)
                        .collect(Collectors.joining(out.labels().separator(Label.LISTED))),
                "jobTitle");
        out.paragraph(author.bio(), "bio");
        out.paragraph(author.fediverseHandle() == null ? null : "@" + author.fediverseHandle(), "fediverseHandle");
        out.list(() -> author.profiles().stream()
                .filter(Url::followable)
                .forEach(url ->
                        out.item(out.bullet(), () -> out.paragraph(RichText.link(url, url.text()), "profiles"))));
        return out;
    }

    @Override
    public MarkdownWriter media(Media media) {
        return media.accept(new MediaMarkdown(out, ""));
    }

    @Override
    public MarkdownWriter comment(Comment comment) {
        new CommentsMarkdown(out, "").alone(comment);
        return out;
    }

    @Override
    public MarkdownWriter discussion(Discussion discussion) {
        new CommentsMarkdown(out, "").write(discussion);
        return out;
    }

    @Override
    public MarkdownWriter publication(Publication publication) {
        out.paragraph(RichText.link(publication.url(), publication.name()), "name");
        out.paragraph(publication.description(), "description");
        return out;
    }

    @Override
    public MarkdownWriter page(Page page) {
        new ArticleMarkdown(out, "article.").write(page.article());
        if (!page.article().related().isEmpty()) {
            out.heading(2, RichText.of(out.labels().text(Label.RELATED)), "article.related");
            BlockMarkdown.links(page.article().related(), "article.related", out);
        }
        Discussion discussion = page.discussion();
        if (discussion != null && page.article().commentPolicy().visible()) {
            new CommentsMarkdown(out, "discussion.").write(discussion);
        }
        return out;
    }

    @Override
    public MarkdownWriter block(Block block) {
        return BlockMarkdown.write(block, "", out);
    }

    @Override
    public MarkdownWriter richText(RichText text) {
        out.paragraph(text, "");
        return out;
    }
}
