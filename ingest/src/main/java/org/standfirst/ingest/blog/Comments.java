package org.standfirst.ingest.blog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.standfirst.Comment;
import org.standfirst.CommentAuthor;
import org.standfirst.Discussion;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.body.Paragraph;
import org.standfirst.body.RichText;
import org.standfirst.ingest.article.PlainText;
import org.standfirst.ingest.body.BodyReader;
import org.standfirst.ingest.source.Reading;
import org.standfirst.ingest.text.CleanText;
import org.standfirst.ingest.text.RichTexts;

/** Collects the comments of readers on a post. */
final class Comments {
    private static final int MAX_NAME = 100;
    private static final int MAX_TEXT = 10_000;

    private final Reading reading;
    private final List<Comment> comments = new ArrayList<>();

    Comments(Reading reading) {
        this.reading = reading;
    }

    /**
     * A comment as WordPress has it.
     *
     * @param path its path in the source
     * @param type the type; empty or {@code comment} if a reader wrote the comment
     * @param state the state: approved, hold, spam or trash; an export has 1 for approved and 0 for hold
     */
    record RawComment(
            String path,
            String id,
            String parent,
            String author,
            String authorId,
            String site,
            @Nullable Instant posted,
            String html,
            String type,
            String state) {}

    void add(RawComment raw) {
        Reading here = reading.in(raw.path());
        if (!raw.type().isEmpty() && !raw.type().equals("comment")) {
            here.leaveOut(raw.html(), "is a " + raw.type() + ", which no reader wrote");
            return;
        }
        RichText text = text(raw, here);
        Comment.State state = state(raw.state());
        if (raw.posted() == null || !CleanText.isId(raw.id()) || text == null && state != Comment.State.DELETED) {
            here.leaveOut(
                    raw.html(), "is a comment without an id, a time in UTC, or a text of at most 10,000 characters");
            return;
        }
        String parent = raw.parent().equals("0") || raw.parent().isEmpty() ? null : raw.parent();
        comments.add(Comment.builder(raw.id(), raw.posted(), text == null ? RichText.of("") : text)
                .author(author(raw, here))
                .parentId(parent)
                .state(state)
                .build());
    }

    private static Comment.State state(String raw) {
        return switch (raw) {
            case "approved", "approve", "1" -> Comment.State.APPROVED;
            case "spam" -> Comment.State.SPAM;
            case "trash", "post-trashed" -> Comment.State.DELETED;
            default -> Comment.State.PENDING;
        };
    }

    /**
     * Returns the text with its links and marks, and with blocks as paragraphs; {@code null} if it is blank or too
     * long.
     */
    private static @Nullable RichText text(RawComment raw, Reading reading) {
        String html = BlankLines.withTags(raw.html());
        List<Block> blocks = BodyReader.read(
                BodyReader.parseBody(html, reading), reading.origin().base(), reading);
        List<RichText> paragraphs = blocks.stream()
                .map(block -> block instanceof Paragraph paragraph ? paragraph.text() : RichText.of(block.plainText()))
                .filter(text -> !text.blank())
                .toList();
        RichText text = RichTexts.joined(paragraphs, "\n\n");
        return text.blank() || RichTexts.length(text) > MAX_TEXT ? null : text;
    }

    private static @Nullable CommentAuthor author(RawComment raw, Reading reading) {
        String name = CleanText.lineOrNull(PlainText.of(raw.author()), MAX_NAME);
        if (name == null) {
            if (!raw.author().isBlank()) {
                reading.leaveOut(raw.author(), "is not a name of at most 100 characters");
            }
            return null;
        }
        Url site = raw.site().isBlank() ? null : reading.addresses().web(raw.site());
        if (site == null && !raw.site().isBlank()) {
            reading.leaveOut(raw.site(), "is not a web address");
        }
        String id = raw.authorId().equals("0") || !CleanText.isId(raw.authorId()) ? null : raw.authorId();
        return CommentAuthor.of(name).withUrl(site).withId(id);
    }

    /** Returns the discussion, or {@code null} if there are no comments. */
    @Nullable
    Discussion discussion(String articleId) {
        Map<String, Comment> byId = new HashMap<>();
        List<Comment> kept = new ArrayList<>();
        for (Comment comment : comments) {
            if (byId.putIfAbsent(comment.id(), comment) == null) {
                kept.add(comment);
            } else {
                reading.leaveOut(comment.text().plainText(), "is a second comment with the id " + comment.id());
            }
        }
        List<Comment> replies =
                kept.stream().map(comment -> withEarlierParent(comment, byId)).toList();
        return replies.isEmpty()
                ? null
                : Discussion.builder(articleId).comments(replies).build();
    }

    /**
     * Returns the comment, without its parent if the parent is missing or later than the comment, or if it would close
     * a cycle.
     */
    private Comment withEarlierParent(Comment comment, Map<String, Comment> byId) {
        if (comment.parentId() == null || hasEarlierParent(comment, byId)) {
            return comment;
        }
        reading.leaveOut(comment.parentId(), "is the parent of comment " + comment.id() + ", but is missing or later");
        return comment.with(c -> c.parentId(null));
    }

    private static boolean hasEarlierParent(Comment comment, Map<String, Comment> byId) {
        Comment parent = byId.get(comment.parentId());
        if (parent == null || comment.posted().isBefore(parent.posted())) {
            return false;
        }
        return parent.posted().isBefore(comment.posted()) || parent.id().compareTo(comment.id()) < 0;
    }
}
