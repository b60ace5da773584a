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
 * The comments on an article: a flat list in which a comment names its parent, oldest first or as the site sorts them.
 *
 * @param articleId the id of the article
 * @param comments this page of them; no id twice, and where the total is not given, no answer to one that is not here
 * @param total how many approved comments there are on all pages; {@code null} if these are all; not less than are
 *     here
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

    /** Starts a discussion, without comments as yet, from the article's id. */
    public static Builder builder(String articleId) {
        return new Builder(articleId);
    }

    /** Returns a changed copy: {@code discussion.with(d -> d.addComment(comment))}. */
    public Discussion with(Consumer<Builder> change) {
        Builder copy = new Builder(this);
        requireNonNull(change, "change").accept(copy);
        return copy.build();
    }

    /** Returns how many approved comments there are: the total if given, else those here. */
    public int count() {
        if (total != null) {
            return total;
        }
        int approved = 0;
        for (Comment comment : comments) {
            if (comment.state() == Comment.State.APPROVED) {
                approved++;
            }
        }
        return approved;
    }

    /**
     * Returns the comments as they are read: each is followed by the answers to it, in this discussion's order. A comment
     * whose parent is not here starts a thread, and where comments answer each other in a circle, one of them does.
     */
    public List<Entry> threads() {
        return new Threads(comments).entries();
    }

    /** Returns what readers see while no pending comment is theirs: {@code withVisibleComments(Set.of())}. */
    public Discussion withVisibleComments() {
        return withVisibleComments(Set.of());
    }

    /**
     * Returns what readers see: approved comments, pending ones that are named, and deleted ones as long as something that
     * is seen answers them. A deleted comment keeps its id, time and place, and nothing of what was written or by whom.
     *
     * @param pendingIds comments that are shown although nobody has looked at them, to those who wrote them
     */
    public Discussion withVisibleComments(Set<String> pendingIds) {
        requireNonNull(pendingIds, "pendingIds").forEach(id -> requireNonNull(id, "pendingIds"));
        boolean allSeen = comments.stream().allMatch(comment -> comment.state() == Comment.State.APPROVED);
        return allSeen ? this : new Discussion(articleId, new Threads(comments).visible(pendingIds), total);
    }

    /** Returns the comments that answer the comment {@code id}; {@link #threads} has them all in one pass. */
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

    /** Returns the id of the article and how many comments are here. */
    @Override
    public String toString() {
        return "Discussion[articleId=" + Brief.of(articleId) + ", comments=" + comments.size() + "]";
    }

    /**
     * A comment in its place.
     *
     * @param comment what was written
     * @param depth 0 for what starts a thread, 1 for an answer to that
     * @param answered the comment it answers, which stands before it; {@code null} if it starts a thread
     */
    public record Entry(
            Comment comment, int depth, @Nullable Comment answered) {

        /** Public only because a record requires it. {@link #threads} makes it. */
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

        /** Adds a comment after those there are. */
        public Builder addComment(Comment comment) {
            comments.add(requireNonNull(comment, "comment"));
            return this;
        }

        /** Replaces all comments. */
        public Builder comments(List<Comment> comments) {
            this.comments = new ArrayList<>(Normal.list(comments, "comments"));
            return this;
        }

        /** Sets how many approved comments there are on all pages; {@code null}, the default, if these are all. */
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
