package org.standfirst.text.plain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.standfirst.Comment;
import org.standfirst.CommentAuthor;
import org.standfirst.Discussion;
import org.standfirst.labels.Label;
import org.standfirst.labels.phrases.Times;

/** The plain text of comments: each under its author and time, and answers further in than what they answer. */
final class CommentsText {
    private static final int MAX_DEPTH = 5;

    private final TextWriter out;

    CommentsText(TextWriter out) {
        this.out = out;
    }

    void write(Discussion discussion) {
        out.heading(out.labels().phrase(Label.COMMENTS, discussion.count()).with(discussion.count() + ""), '-');
        Discussion seen = discussion.withVisibleComments(out.options().ownPendingComments);
        for (Discussion.Entry entry : seen.threads()) {
            String margin = "  ".repeat(Math.min(entry.depth(), MAX_DEPTH - 1));
            out.within(margin, margin, () -> write(entry.comment(), entry.answered()));
        }
    }

    /** Writes a comment that stands on its own, if readers may see it. */
    void alone(Comment comment) {
        if (out.options().shows(comment)) {
            write(comment, null);
        }
    }

    private void write(Comment comment, @Nullable Comment answered) {
        if (comment.state() == Comment.State.DELETED) {
            out.paragraph(label(Label.COMMENT_REMOVED));
            return;
        }
        out.paragraph(header(comment, answered));
        if (comment.state() == Comment.State.PENDING) {
            out.paragraph(label(Label.COMMENT_PENDING));
        }
        paragraphs(comment.text(), out);
    }

    /** Writes text in which a blank line starts a new paragraph. */
    static void paragraphs(String text, TextWriter out) {
        for (String paragraph : PlainText.of(text).split("\n[ \n]*\n")) {
            out.paragraph(paragraph);
        }
    }

    private String header(Comment comment, @Nullable Comment answered) {
        StringBuilder header = new StringBuilder(name(comment.author()));
        if (comment.author() != null && comment.author().staff()) {
            header.append(" (").append(label(Label.COMMENT_STAFF)).append(')');
        }
        if (answered != null && answered.state() == Comment.State.APPROVED) {
            header.append(", ")
                    .append(out.labels().phrase(Label.COMMENT_IN_REPLY_TO).with(name(answered.author())));
        }
        header.append(", ").append(time(comment.posted()));
        if (comment.edited() != null) {
            header.append(", ").append(out.labels().phrase(Label.COMMENT_EDITED).with(time(comment.edited())));
        }
        return header.append(':').toString();
    }

    private String name(@Nullable CommentAuthor author) {
        return author == null ? label(Label.ANONYMOUS) : author.name();
    }

    private String time(Instant instant) {
        return Times.people(instant, out.timeZone(), out.labels());
    }

    private String label(Label label) {
        return out.labels().text(label);
    }
}
