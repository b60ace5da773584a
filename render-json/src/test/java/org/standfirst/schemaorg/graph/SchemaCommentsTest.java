package org.standfirst.schemaorg.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.standfirst.schemaorg.graph.SchemaJson.members;
import static org.standfirst.schemaorg.graph.SchemaJson.page;
import static org.standfirst.schemaorg.graph.SchemaJson.url;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.standfirst.Article;
import org.standfirst.Comment;
import org.standfirst.CommentAuthor;
import org.standfirst.CommentPolicy;
import org.standfirst.DigitalSource;
import org.standfirst.Discussion;
import org.standfirst.body.RichText;
import org.standfirst.schemaorg.SchemaOrgRenderer;

class SchemaCommentsTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Comment FIRST = Comment.builder("1", NOON, "First.").build();

    @Test
    void writesAuthorTimesVotesAndParentOfAComment() {
        Comment answer = Comment.builder("a b", NOON, RichText.text("Sec"), RichText.link(url("b"), "ond."))
                .digitalSource(DigitalSource.AI_GENERATED)
                .parentId("1")
                .author(CommentAuthor.of("Marta").withUrl(url("marta")))
                .edited(NOON.plusSeconds(60))
                .upvotes(3)
                .downvotes(1)
                .language(Locale.FRENCH)
                .build();

        assertThat(written(FIRST, answer)).isEqualTo("""
                {
                  "commentCount": 2,
                  "comment": [
                    {
                      "@type": "Comment",
                      "@id": "#comment-1",
                      "datePublished": "2026-03-01T12:00:00Z",
                      "text": "First."
                    },
                    {
                      "@type": "Comment",
                      "@id": "#comment-a_0020b",
                      "parentItem": {
                        "@id": "#comment-1"
                      },
                      "datePublished": "2026-03-01T12:00:00Z",
                      "dateModified": "2026-03-01T12:01:00Z",
                      "author": {
                        "@type": "Person",
                        "name": "Marta",
                        "url": "https://example.org/marta"
                      },
                      "text": "Second.",
                      "inLanguage": "fr",
                      "digitalSourceType": "https://schema.org/TrainedAlgorithmicMediaDigitalSource",
                      "upvoteCount": 3,
                      "downvoteCount": 1
                    }
                  ]
                }""");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "APPROVED")
    void writesOnlyApprovedComments(Comment.State state) {
        assertThat(written(FIRST.with(c -> c.state(state)))).isEqualTo("""
                {
                  "commentCount": 0
                }""");
    }

    @Test
    void refersOnlyToParentsThatAreWritten() {
        Comment deleted = FIRST.with(c -> c.state(Comment.State.DELETED));
        Comment answer = Comment.builder("2", NOON, "Second.").parentId("1").build();

        assertThat(written(deleted, answer)).contains("Second.").doesNotContain("parentItem");
    }

    @Test
    void writesNoParentOfTheFirstCommentInACycle() {
        Comment self = FIRST.with(c -> c.parentId("1"));
        Comment second = Comment.builder("2", NOON, "Second.").parentId("3").build();
        Comment third = Comment.builder("3", NOON, "Third.").parentId("2").build();

        assertThat(written(self)).doesNotContain("parentItem");
        assertThat(written(second, third))
                .containsOnlyOnce("parentItem")
                .containsSubsequence("Second.", "parentItem", "#comment-2", "Third.");
    }

    @Test
    void writesNoCycleOfCommentsThatAFurtherCommentAnswers() {
        Comment answer = Comment.builder("d", NOON, "D.").parentId("b").build();
        Comment first = Comment.builder("a", NOON, "A.").parentId("b").build();
        Comment second = Comment.builder("b", NOON, "B.").parentId("a").build();

        String json = written(answer, first, second);

        assertThat(json.split("parentItem", -1)).hasSize(3);
        assertThat(json.substring(json.indexOf("\"B.\"") - 200)).doesNotContain("#comment-a\"\n    }");
    }

    @Test
    void writesTheParentOfACommentThatIsBeforeItsParent() {
        Comment answer = Comment.builder("2", NOON, "Second.").parentId("1").build();

        assertThat(written(answer, FIRST)).containsSubsequence("parentItem", "#comment-1", "Second.", "First.");
    }

    @Test
    void writesTheCountOfAllPages() {
        Discussion page = Discussion.builder("ferry").total(40).build();

        assertThat(written(CommentPolicy.OPEN, page)).isEqualTo("""
                {
                  "commentCount": 40
                }""");
    }

    @Test
    void omitsCommentsThatAreNotShown() {
        Discussion discussion = Discussion.builder("ferry").addComment(FIRST).build();

        assertThat(written(CommentPolicy.DISABLED, discussion)).isEqualTo("{}");
    }

    @Test
    @Tag("exhaustive")
    void writesAMillionCommentsInAChain() {
        int count = 1_000_000;
        List<Comment> chain = IntStream.range(0, count)
                .mapToObj(i -> Comment.builder(Integer.toString(i), NOON, "Answer.")
                        .parentId(Integer.toString(i - 1))
                        .build())
                .toList();
        Discussion discussion = Discussion.builder("ferry").comments(chain).build();

        byte[] json = SchemaOrgRenderer.create()
                .toBytes(page(Article.builder("ferry", "Night ferry returns").build())
                        .withDiscussion(discussion));

        assertThat(new String(json, json.length - 200, 200, UTF_8)).contains("\"@id\":\"_:comment-999998\"");
    }

    private static String written(Comment... comments) {
        return written(
                CommentPolicy.OPEN,
                Discussion.builder("ferry").comments(List.of(comments)).build());
    }

    private static String written(CommentPolicy policy, Discussion discussion) {
        Article article = Article.builder("ferry", "Night ferry returns")
                .commentPolicy(policy)
                .build();
        return members(json -> SchemaComments.write(page(article).withDiscussion(discussion), json));
    }
}
