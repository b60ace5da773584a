package org.standfirst;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.standfirst.internal.Brief;
import org.standfirst.internal.Normal;
import org.standfirst.rules.Consistent;
import org.standfirst.validation.Advisory;
import org.standfirst.validation.Identifier;

/**
 * The comments on an article. The list is flat: a reply has the id of its parent. The comments are in the order of the
 * site, such as oldest first.
 *
 * @param articleId the id of the article
 * @param comments the comments, or one page of them if there is a total; ids are unique; without a total, the parent of
 *     each reply should be in the list
 * @param total the number of approved comments on all pages, or {@code null} if the list is complete; should not be
 *     less than the number of approved comments in the list
 */
@Consistent
@Consistent(groups = Advisory.class)
public record Discussion(
        @Identifier String articleId,
        List<@Valid Comment> comments,
        @Nullable Integer total) implements Content {

    /** Public only because a record requires it; its parameters grow. Use {@link #builder}. */
    public Discussion {
        requireNonNull(articleId, "articleId");
        comments = Normal.list(comments, "comments");
    }

    /** Starts a discussion without comments for the article with this id. */
    public static Builder builder(String articleId) {
        return new Builder(articleId);
    }

    /** Returns a changed copy: {@code discussion.with(d -> d.addComment(comment))}. */
    public Discussion with(Consumer<Builder> change) {
        Builder copy = new Builder(this);
        requireNonNull(change, "change").accept(copy);
        return copy.build();
    }

    /**
     * Returns the number of approved comments: the total, or the number in the list if there is no total, or if the
     * total is less.
     */
    public int count() {
        int approved = 0;
        for (Comment comment : comments) {
            if (comment.state() == Comment.State.APPROVED) {
                approved++;
            }
        }
        return total == null ? approved : Math.max(total, approved);
    }

    /**
     * Returns the comments in reading order: each is followed by its replies, which keep their order. A comment whose
     * parent is not in the list starts a thread, and so does one comment of a cycle of replies.
     */
    public List<Entry> threads() {
        return new Threads(comments).entries();
    }

    /** Returns a copy with the comments that every reader sees: {@code withVisibleComments(Set.of())}. */
    public Discussion withVisibleComments() {
        return withVisibleComments(Set.of());
    }

    /**
     * Returns a copy with the comments that a reader sees: approved comments, the given pending comments, and deleted
     * comments with visible replies. A deleted comment keeps its id, time and parent, but neither text nor author.
     *
     * @param pendingIds the ids of the pending comments that the reader wrote
     */
    public Discussion withVisibleComments(Set<String> pendingIds) {
        requireNonNull(pendingIds, "pendingIds").forEach(id -> requireNonNull(id, "pendingIds"));
        for (Comment comment : comments) {
            if (comment.state() != Comment.State.APPROVED) {
                return new Discussion(articleId, new Threads(comments).visible(pendingIds), total);
            }
        }
        return this;
    }

    /** Returns the direct replies to the comment {@code id}; {@link #threads} returns all threads in one pass. */
    public List<Comment> replies(String id) {
        requireNonNull(id, "id");
        return comments.stream()
                .filter(comment -> id.equals(comment.parentId()))
                .toList();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.discussion(this);
    }

    /** Returns the id of the article and the number of comments. */
    @Override
    public String toString() {
        return "Discussion[articleId=" + Brief.of(articleId) + ", comments=" + comments.size() + "]";
    }

    /**
     * A comment in a thread.
     *
     * @param comment the comment
     * @param depth the depth: 0 for the first comment of a thread, 1 for a reply to it, and so on
     * @param parent the comment that it replies to, which comes before it; {@code null} for the first comment of a
     *     thread
     */
    public record Entry(
            Comment comment, int depth, @Nullable Comment parent) {

        /** Public only because a record requires it. Created by {@link #threads}. */
        public Entry {
            requireNonNull(comment, "comment");
        }
    }

    /** Collects the parts of a {@link Discussion}. Not safe to share between threads. */
    public static final class Builder {
        private String articleId;
        private List<Comment> comments = new ArrayList<>();
        private @Nullable Integer total;

        private Builder(String articleId) {
            this.articleId = requireNonNull(articleId, "articleId");
        }

        private Builder(Discussion source) {
            articleId = source.articleId;
            comments.addAll(source.comments);
            total = source.total;
        }

        /** Sets the id of the article. */
        public Builder articleId(String articleId) {
            this.articleId = requireNonNull(articleId, "articleId");
            return this;
        }

        /** Adds a comment after the existing comments. */
        public Builder addComment(Comment comment) {
            comments.add(requireNonNull(comment, "comment"));
            return this;
        }

        /** Replaces all comments. */
        public Builder comments(List<Comment> comments) {
            this.comments = new ArrayList<>(Normal.list(comments, "comments"));
            return this;
        }

        /** Sets the number of approved comments on all pages; {@code null}, the default, if the list is complete. */
        public Builder total(@Nullable Integer total) {
            this.total = total;
            return this;
        }

        /** Returns the discussion. */
        public Discussion build() {
            return new Discussion(articleId, comments, total);
        }
    }
}
