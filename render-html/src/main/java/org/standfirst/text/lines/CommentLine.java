package org.standfirst.text.lines;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.Comment;
import org.standfirst.CommentAuthor;
import org.standfirst.facts.Named;
import org.standfirst.labels.Label;
import org.standfirst.labels.phrases.LocalTimes;
import org.standfirst.labels.phrases.Phrases;
import org.standfirst.labels.phrases.Times;

/** The line above a comment: the author, the author of the answered comment, and the time. */
public final class CommentLine {
    private CommentLine() {}

    /** Returns the line above {@code comment}, which replies to {@code answered}, or to no comment if {@code null}. */
    public static String of(Comment comment, @Nullable Comment answered, Phrases labels, LocalTimes times) {
        List<String> facts = new ArrayList<>();
        String name = name(comment, labels);
        boolean staff = comment.author() != null && comment.author().staff();
        facts.add(staff ? labels.phrase(Label.DETAIL).with(name, labels.text(Label.COMMENT_STAFF)) : name);
        if (answered != null && answered.state() == Comment.State.APPROVED) {
            facts.add(labels.phrase(Label.COMMENT_IN_REPLY_TO).with(name(answered, labels)));
        }
        facts.add(Times.text(Label.DATE_AND_TIME, comment.posted(), times, labels));
        Instant edited = comment.edited();
        if (edited != null && !edited.isBefore(comment.posted())) {
            Label pattern = Times.patternAfter(comment.posted(), edited, times);
            facts.add(labels.phrase(Label.COMMENT_EDITED).with(Times.text(pattern, edited, times, labels)));
        }
        return labels.phrase(Label.COLON).with(String.join(labels.separator(Label.LISTED), facts));
    }

    private static String name(Comment comment, Phrases labels) {
        CommentAuthor author = Named.author(comment);
        return author == null ? labels.text(Label.ANONYMOUS) : author.name();
    }
}
