package org.standfirst;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Comment.State;

class DiscussionTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void threadsPutRepliesUnderTheirParent() {
        assertThat(threads(
                        comment("a", null),
                        comment("b", null),
                        comment("c", "a"),
                        comment("d", "c"),
                        comment("e", "a")))
                .containsExactly("0 a", "1 c", "2 d", "1 e", "0 b");
    }

    @Test
    void aReplyMayComeBeforeItsParent() {
        assertThat(threads(comment("b", "a"), comment("a", null))).containsExactly("0 a", "1 b");
    }

    @Test
    void findsAParentIdWithALineEnd() {
        assertThat(threads(comment("a\r", null), comment("b", "a\r"))).containsExactly("0 a\r", "1 b");
    }

    @Test
    void aReplyToAMissingCommentStartsAThread() {
        assertThat(threads(comment("b", "elsewhere"), comment("c", "b"))).containsExactly("0 b", "1 c");
    }

    @Test
    void includesEachCommentOfACycleOnce() {
        assertThat(threads(comment("tail", "b"), comment("a", "b"), comment("b", "a"), comment("self", "self")))
                .containsExactly("0 b", "1 tail", "1 a", "0 self");
    }

    @Test
    void includesEachCommentWithTheSameId() {
        assertThat(threads(comment("a", null), comment("a", null), comment("b", "a")))
                .containsExactly("0 a", "1 b", "0 a");
    }

    @Test
    void entriesHaveTheirParent() {
        Comment first = comment("a", null);
        Comment reply = comment("b", "a");

        assertThat(discussion(List.of(reply, comment("c", "b"), first, comment("a", null)))
                        .threads())
                .extracting(Discussion.Entry::parent)
                .containsExactly(null, first, reply, null);
    }

    @Test
    void theFirstCommentOfAThreadHasNoParent() {
        assertThat(discussion(List.of(comment("a", "elsewhere"), comment("self", "self")))
                        .threads())
                .extracting(Discussion.Entry::parent)
                .containsOnlyNulls();
    }

    @Test
    @Tag("exhaustive")
    void supportsAChainOfAMillionReplies() {
        List<Comment> chain = IntStream.range(0, 1_000_000)
                .mapToObj(i -> comment("" + i, i == 0 ? null : "" + (i - 1)))
                .toList();
        List<Discussion.Entry> threads = discussion(chain).threads();

        assertThat(threads).hasSize(1_000_000);
        assertThat(threads.get(999_999).depth()).isEqualTo(999_999);
    }

    @Test
    void keepsApprovedComments() {
        assertThat(visible(
                        Set.of(),
                        comment("a", null),
                        comment("b", null, State.PENDING),
                        comment("c", null, State.SPAM),
                        comment("d", null, State.DELETED)))
                .containsExactly("a");
    }

    @Test
    void keepsThePendingCommentsOfTheReader() {
        assertThat(visible(
                        Set.of("b", "c", "d"),
                        comment("a", null, State.PENDING),
                        comment("b", null, State.PENDING),
                        comment("c", null, State.SPAM),
                        comment("d", null, State.DELETED)))
                .containsExactly("b");
    }

    @Test
    void keepsDeletedCommentsWithVisibleReplies() {
        assertThat(visible(
                        Set.of(),
                        comment("a", null, State.DELETED),
                        comment("b", "a", State.DELETED),
                        comment("c", "b"),
                        comment("d", null, State.DELETED),
                        comment("e", "d", State.SPAM)))
                .containsExactly("a", "b", "c");
    }

    @Test
    void showsRepliesToSpamWithoutTheSpam() {
        Discussion discussion = discussion(List.of(comment("a", null, State.SPAM), comment("b", "a")));

        assertThat(discussion.withVisibleComments().threads())
                .extracting(Discussion.Entry::depth)
                .containsExactly(0);
    }

    @Test
    void removesTextAndAuthorOfADeletedComment() {
        Comment deleted = comment("a", "z", State.DELETED)
                .with(c -> c.authorName("Troll").upvotes(3).edited(NOON));

        assertThat(discussion(List.of(deleted, comment("b", "a")))
                        .withVisibleComments()
                        .comments()
                        .get(0))
                .isEqualTo(Comment.builder("a", NOON, "")
                        .parentId("z")
                        .state(State.DELETED)
                        .build());
    }

    @Test
    void keepsTheTotalOfVisibleComments() {
        assertThat(discussion(List.of())
                        .with(d -> d.total(40))
                        .withVisibleComments()
                        .count())
                .isEqualTo(40);
    }

    @Test
    void countsApprovedCommentsUnlessTheTotalIsGiven() {
        Discussion discussion = discussion(List.of(comment("a", null), comment("b", "a", State.PENDING)));

        assertThat(discussion.count()).isEqualTo(1);
        assertThat(discussion.with(d -> d.total(7)).count()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1})
    void countsTheCommentsInTheListIfTheTotalIsLess(int total) {
        Discussion discussion = Discussion.builder("a")
                .addComment(Comment.builder("1", Instant.EPOCH, "One").build())
                .addComment(Comment.builder("2", Instant.EPOCH, "Two").build())
                .total(total)
                .build();
        assertThat(discussion.count()).isEqualTo(2);
    }

    @Test
    void repliesIncludeDirectRepliesOnly() {
        Comment reply = comment("b", "a");

        assertThat(discussion(List.of(reply, comment("a", null), comment("c", "b")))
                        .replies("a"))
                .containsExactly(reply);
    }

    @Test
    void printsItsSize() {
        assertThat(discussion(List.of(comment("a", null)))).hasToString("Discussion[articleId=ferry, comments=1]");
    }

    private static List<String> threads(Comment... comments) {
        return discussion(List.of(comments)).threads().stream()
                .map(entry -> entry.depth() + " " + entry.comment().id())
                .toList();
    }

    private static List<String> visible(Set<String> pendingIds, Comment... comments) {
        return discussion(List.of(comments)).withVisibleComments(pendingIds).comments().stream()
                .map(Comment::id)
                .toList();
    }

    private static Discussion discussion(List<Comment> comments) {
        return Discussion.builder("ferry").comments(comments).build();
    }

    private static Comment comment(String id, @Nullable String parentId) {
        return comment(id, parentId, State.APPROVED);
    }

    private static Comment comment(String id, @Nullable String parentId, State state) {
        return Comment.builder(id, NOON, "text " + id)
                .parentId(parentId)
                .state(state)
                .build();
    }
}
