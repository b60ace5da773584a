package org.standfirst.text.plain;

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
import org.standfirst.RelatedLink;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.body.RichText;
import org.standfirst.facts.Named;
import org.standfirst.labels.Label;

/** Writes any kind of content as plain text, by calling the class for the kind. */
public final class ContentText implements Content.Visitor<TextWriter> {
    private final TextWriter out;

    public ContentText(TextWriter out) {
        this.out = out;
    }

    @Override
    public TextWriter article(Article article) {
        new ArticleText(out).write(article);
        return out;
    }

    @Override
    public TextWriter author(Author author) {
        out.paragraph(author.name() + out.note(author.url()));
        out.paragraph(Stream.of(author.jobTitle(), author.affiliation())
                .filter(part -> part != null)
                .collect(Collectors.joining(out.labels().separator(Label.LISTED))));
        out.paragraph(author.bio());
        out.paragraph(author.fediverseHandle() == null ? null : "@" + author.fediverseHandle());
        out.paragraph(author.profiles().stream()
                .filter(Url::followable)
                .map(Url::text)
                .collect(Collectors.joining("\n")));
        return out;
    }

    @Override
    public TextWriter media(Media media) {
        return media.accept(new MediaText(out));
    }

    @Override
    public TextWriter comment(Comment comment) {
        new CommentsText(out).alone(comment);
        return out;
    }

    @Override
    public TextWriter discussion(Discussion discussion) {
        new CommentsText(out).write(discussion);
        return out;
    }

    @Override
    public TextWriter publication(Publication publication) {
        out.paragraph(publication.name() + out.note(publication.url()));
        out.paragraph(publication.description());
        return out;
    }

    @Override
    public TextWriter page(Page page) {
        article(page.article());
        if (!page.article().related().isEmpty()) {
            out.heading(out.labels().text(Label.RELATED), '-');
            out.tight(() -> page.article().related().forEach(this::related));
        }
        Discussion discussion = page.discussion();
        return discussion != null && page.article().commentPolicy().visible() ? discussion(discussion) : out;
    }

    private void related(RelatedLink link) {
        out.within("- ", "  ", () -> out.paragraph(RichText.link(link.url(), Named.title(link))));
    }

    @Override
    public TextWriter block(Block block) {
        return block.accept(new BlockText(out));
    }

    @Override
    public TextWriter richText(RichText text) {
        out.paragraph(text);
        return out;
    }
}
