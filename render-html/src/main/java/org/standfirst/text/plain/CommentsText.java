package org.standfirst.text.plain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.Comment;
import org.standfirst.CommentAuthor;
import org.standfirst.Discussion;
import org.standfirst.labels.Label;
import org.standfirst.labels.phrases.Phrases;
import org.standfirst.labels.phrases.Times;

/** The plain text of comments: each under its author and time, and answers further in than what they answer. */
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
        Phrases labels = out.labels();
        List<String> facts = new ArrayList<>();
        String name = name(comment.author());
        boolean staff = comment.author() != null && comment.author().staff();
        facts.add(staff ? labels.phrase(Label.DETAIL).with(name, label(Label.COMMENT_STAFF)) : name);
        if (answered != null && answered.state() == Comment.State.APPROVED) {
            facts.add(labels.phrase(Label.COMMENT_IN_REPLY_TO).with(name(answered.author())));
        }
        facts.add(time(Label.DATE_AND_TIME, comment.posted()));
        if (comment.edited() != null) {
            Label pattern = Times.patternAfter(comment.posted(), comment.edited(), out.timeZone());
            facts.add(labels.phrase(Label.COMMENT_EDITED).with(time(pattern, comment.edited())));
        }
        return labels.phrase(Label.COLON).with(String.join(labels.separator(Label.LISTED), facts));
    }

    private String name(@Nullable CommentAuthor author) {
        return author == null ? label(Label.ANONYMOUS) : author.name();
    }

    private String time(Label pattern, Instant instant) {
        return Times.people(pattern, instant, out.timeZone(), out.labels());
    }

    private String label(Label label) {
        return out.labels().text(label);
    }
}
