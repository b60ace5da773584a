package org.standfirst.text.markdown;

import org.jspecify.annotations.Nullable;
import org.standfirst.Comment;
import org.standfirst.Discussion;
import org.standfirst.body.RichText;
import org.standfirst.facts.TextParagraphs;
import org.standfirst.facts.VisibleComments;
import org.standfirst.labels.Label;
import org.standfirst.labels.phrases.ModelLabels;
import org.standfirst.text.lines.CommentLine;

/** Writes comments as Markdown, each below its author and time. Replies are nested block quotes. */
final class CommentsMarkdown {
    private static final int MAX_DEPTH = 5;

    private final MarkdownWriter out;
    private final String path;

    CommentsMarkdown(MarkdownWriter out, String path) {
        this.out = out;
        this.path = path + "comments";
    }

    void write(Discussion discussion) {
        String count = out.labels().counted(Label.COMMENTS, discussion.count());
        out.heading(2, RichText.of(count), path);
        Discussion seen = discussion.withVisibleComments(out.options().ownPendingComments);
        for (Discussion.Entry entry : seen.threads()) {
            String margin = "> ".repeat(Math.min(entry.depth(), MAX_DEPTH - 1));
            out.within(margin, margin, () -> write(entry.comment(), entry.parent()));
        }
    }

    /** Writes a comment that is rendered alone, if it is visible. */
    void alone(Comment comment) {
        if (VisibleComments.isVisible(comment, out.options().ownPendingComments)) {
            write(comment, null);
        }
    }

    private void write(Comment comment, @Nullable Comment answered) {
        if (comment.state() == Comment.State.DELETED) {
            out.paragraph(out.labels().text(Label.COMMENT_REMOVED), path);
            return;
        }
        out.paragraph(RichText.strong(CommentLine.of(comment, answered, out.labels(), out.times())), path);
        if (comment.state() == Comment.State.PENDING) {
            out.paragraph(out.labels().text(Label.COMMENT_PENDING), path);
        }
        Label source = ModelLabels.source(comment.digitalSource());
        if (source != null) {
            out.paragraph(out.labels().text(source), path);
        }
        TextParagraphs.of(comment.text()).forEach(text -> out.paragraph(text, path));
    }
}
