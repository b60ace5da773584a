package org.standfirst.text.lines;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.standfirst.Comment;
import org.standfirst.CommentAuthor;
import org.standfirst.body.RichText;
import org.standfirst.labels.Label;
import org.standfirst.labels.phrases.Phrases;
import org.standfirst.labels.phrases.Times;

/** The line over a comment: who wrote it, in reply to whom, and when. */
public final class CommentLine {
    private static final Pattern GAP = Pattern.compile("\\n[ \\n]*\\n");

    private CommentLine() {}

    /** Returns the line over {@code comment}, which replies to {@code answered}, or to none. */
    public static String of(Comment comment, @Nullable Comment answered, Phrases labels, ZoneId zone) {
        List<String> facts = new ArrayList<>();
        String name = name(comment.author(), labels);
        boolean staff = comment.author() != null && comment.author().staff();
        facts.add(staff ? labels.phrase(Label.DETAIL).with(name, labels.text(Label.COMMENT_STAFF)) : name);
        if (answered != null && answered.state() == Comment.State.APPROVED) {
            facts.add(labels.phrase(Label.COMMENT_IN_REPLY_TO).with(name(answered.author(), labels)));
        }
        facts.add(Times.people(Label.DATE_AND_TIME, comment.posted(), zone, labels));
        if (comment.edited() != null) {
            Label pattern = Times.patternAfter(comment.posted(), comment.edited(), zone);
            facts.add(labels.phrase(Label.COMMENT_EDITED).with(Times.people(pattern, comment.edited(), zone, labels)));
        }
        return labels.phrase(Label.COLON).with(String.join(labels.separator(Label.LISTED), facts));
    }

    /** Returns the paragraphs of text in which a blank line starts a new one. */
    public static List<String> paragraphs(String text) {
        return List.of(GAP.split(text));
    }

    /** Returns the paragraphs of rich text, in the same way. */
    public static List<RichText> paragraphs(RichText text) {
        List<RichText> paragraphs = new ArrayList<>();
        String characters = TextPart.characters(text);
        int start = 0;
        for (Matcher gap = GAP.matcher(characters); gap.find(); start = gap.end()) {
            paragraphs.add(TextPart.of(text, start, gap.start()));
        }
        paragraphs.add(TextPart.of(text, start, characters.length()));
        return paragraphs;
    }

    private static String name(@Nullable CommentAuthor author, Phrases labels) {
        return author == null ? labels.text(Label.ANONYMOUS) : author.name();
    }
}
