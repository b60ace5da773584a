package org.standfirst.benchmarks.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The comments in reading order. */
public record DiscussionView(int count, List<CommentView> comments) {

    /**
     * A comment.
     *
     * @param before the tags that open lists and the item
     * @param after the tags that close the item and lists
     */
    public record CommentView(
            String before,
            String after,
            String id,
            String author,
            @Nullable String site,
            @Nullable ParentView parent,
            TimeView posted,
            @Nullable TimeView edited,
            List<String> paragraphs,
            @Nullable VotesView votes) {}

    /** The comment that a comment replies to. */
    public record ParentView(String id, String author) {}

    /** The votes for a comment. */
    public record VotesView(int up, int down) {}
}
