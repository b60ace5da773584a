package org.standfirst.text.plain;

import org.jspecify.annotations.Nullable;
import org.standfirst.Comment;
import org.standfirst.Discussion;
import org.standfirst.facts.TextParagraphs;
import org.standfirst.labels.Label;
import org.standfirst.labels.phrases.ModelLabels;
import org.standfirst.text.lines.CommentLine;

/** Writes comments as plain text, each below its author and time. Replies are indented. */
final class CommentsText {
    private static final int MAX_DEPTH = 5;

    private final TextWriter out;

    CommentsText(TextWriter out) {
        this.out = out;
    }

    void write(Discussion discussion) {
        out.heading(out.labels().counted(Label.COMMENTS, discussion.count()), '-');
        Discussion seen = discussion.withVisibleComments(out.options().ownPendingComments);
        for (Discussion.Entry entry : seen.threads()) {
            String margin = "  ".repeat(Math.min(entry.depth(), MAX_DEPTH - 1));
            out.within(margin, margin, () -> write(entry.comment(), entry.parent()));
        }
    }

    /** Writes a comment that is rendered alone, if it is visible. */
    void alone(Comment comment) {
        if (out.options().isVisible(comment)) {
            write(comment, null);
        }
    }

    private void write(Comment comment, @Nullable Comment answered) {
        if (comment.state() == Comment.State.DELETED) {
            out.paragraph(label(Label.COMMENT_REMOVED));
            return;
        }
        out.paragraph(CommentLine.of(comment, answered, out.labels(), out.times()));
        if (comment.state() == Comment.State.PENDING) {
            out.paragraph(label(Label.COMMENT_PENDING));
        }
        Label source = ModelLabels.source(comment.digitalSource());
        if (source != null) {
            out.paragraph(label(source));
        }
        paragraphs(RunsText.of(comment.text(), out), out);
    }

    /** Writes text in which a blank line starts a new paragraph. */
    static void paragraphs(String text, TextWriter out) {
        TextParagraphs.of(PlainText.of(text)).forEach(out::paragraph);
    }

    private String label(Label label) {
        return out.labels().text(label);
    }
}
