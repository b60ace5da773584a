package org.standfirst.html.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.standfirst.Comment;
import org.standfirst.CommentAuthor;
import org.standfirst.DigitalSource;
import org.standfirst.Discussion;
import org.standfirst.Url;
import org.standfirst.body.RichText;
import org.standfirst.html.HtmlRenderer;
import org.standfirst.text.TextRenderer;

class CommentsHtmlTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void writesACommentAsAnArticleWithAuthorTimeAndParagraphs() {
        Comment comment = Comment.builder("7", NOON, "One\ntwo\n\nthree")
                .author(CommentAuthor.of("Marta").withStaff(true).withUrl(Url.of("https://example.org/marta")))
                .upvotes(3)
                .build();
        assertThat(HtmlRenderer.create().render(comment)).isEqualToIgnoringNewLines("""
                        <article class="sf-comment p-comment h-cite" id="comment-7" aria-labelledby="by-comment-7">
                        <header class="sf-comment-header"><h2 class="sf-comment-author" id="by-comment-7">\
                        <span class="sf-comment-author-name p-author h-card" dir="auto">\
                        <a class="sf-comment-author-link u-url" href="https://example.org/marta"\
                         rel="nofollow ugc">Marta</a></span>\
                         <span class="sf-comment-staff">Staff</span></h2>
                        <p class="sf-comment-dates"><a class="sf-comment-link u-url" href="#comment-7">\
                        <time class="sf-comment-time dt-published" datetime="2026-03-01T12:00:00Z">\
                        1 March 2026, 12:00</time></a></p></header>
                        <div class="sf-comment-text p-content" dir="auto"><p>One<br>two</p><p>three</p></div>
                        <p class="sf-comment-votes">3 likes</p></article>
                        """);
    }

    @Test
    void marksAllLinksInACommentAsLinksOfReaders() {
        Url site = Url.of("https://example.org/a");
        Comment comment = Comment.builder("7", NOON, RichText.text("See "), RichText.link(site, "a\n\nb"))
                .text(
                        RichText.text("See "),
                        RichText.link(site, RichText.emphasis("a\n\nb")),
                        RichText.text("\nhttps://example.org/plain"))
                .build();

        assertThat(HtmlRenderer.create().render(comment))
                .contains("<p>See <a href=\"https://example.org/a\" rel=\"nofollow ugc\"><em>a</em></a></p>"
                        + "<p><a href=\"https://example.org/a\" rel=\"nofollow ugc\"><em>b</em></a>"
                        + "<br>https://example.org/plain</p>");
        assertThat(HtmlRenderer.create().render(comment.with(c -> c.text(RichText.link(site, "b")))))
                .contains("<p><a href=\"https://example.org/a\" rel=\"nofollow ugc\">b</a></p>");
    }

    @Test
    void labelsACommentMadeByAi() {
        assertThat(HtmlRenderer.create()
                        .render(comment("a", null).with(c -> c.digitalSource(DigitalSource.AI_GENERATED))))
                .contains("<p class=\"sf-comment-label\">AI-generated</p>");
    }

    @Test
    void nestsRepliesBelowTheAnsweredComment() {
        assertThat(outline(comment("a", null), comment("b", null), comment("c", "a"), comment("d", "c")))
                .isEqualTo("ol( a ol( c ol( d ) ) b )");
    }

    @Test
    void showsOnlyApprovedCommentsAndTombstones() {
        assertThat(outline(
                        comment("a", null),
                        comment("b", null).with(c -> c.state(Comment.State.SPAM)),
                        comment("c", null).with(c -> c.state(Comment.State.PENDING)),
                        comment("d", null).with(c -> c.state(Comment.State.DELETED)),
                        comment("e", "d")))
                .isEqualTo("ol( a -d ol( e ) )");
    }

    @Test
    void showsTheReadersOwnPendingComment() {
        Comment pending = comment("c", null).with(c -> c.state(Comment.State.PENDING));
        HtmlRenderer own = HtmlRenderer.create().with(o -> o.ownPendingComments(Set.of("c")));
        assertThat(own.render(discussion(pending)))
                .contains("id=\"comment-c\"", "This comment is waiting for a moderator.");
    }

    @Test
    void hidesACommentAloneAsInADiscussion() {
        Comment pending = comment("c", null).with(c -> c.state(Comment.State.PENDING));
        Comment spam = comment("c", null).with(c -> c.state(Comment.State.SPAM));
        HtmlRenderer own = HtmlRenderer.create().with(o -> o.ownPendingComments(Set.of("c")));
        assertThat(HtmlRenderer.create().render(pending)).isEmpty();
        assertThat(own.render(pending)).contains("By c", "This comment is waiting for a moderator.");
        assertThat(own.render(spam)).isEmpty();
    }

    @Test
    void omitsTheTextAndAuthorOfADeletedComment() {
        Comment deleted = Comment.builder("d", NOON, "secret words")
                .authorName("Nobody Else")
                .state(Comment.State.DELETED)
                .build();
        assertThat(HtmlRenderer.create().render(discussion(deleted, comment("e", "d"))))
                .doesNotContain("secret", "Nobody")
                .contains("This comment was removed.");
    }

    @Test
    void startsAThreadWithAReplyToAHiddenComment() {
        assertThat(outline(
                        comment("spam", null).with(c -> c.state(Comment.State.SPAM)),
                        comment("a", "spam"),
                        comment("b", "elsewhere")))
                .isEqualTo("ol( a b )");
    }

    @Test
    void showsCommentsThatAnswerEachOtherOnce() {
        assertThat(outline(comment("a", "c"), comment("b", "a"), comment("c", "b"), comment("d", "d")))
                .isEqualTo("ol( a ol( b ol( c ) ) d )");
    }

    @Test
    void showsBothOfTwoCommentsWithTheSameId() {
        assertThat(outline(comment("a", null), comment("a", null), comment("b", "a")))
                .isEqualTo("ol( a ol( b ) a )");
    }

    @Test
    void writesDeepRepliesInTheInnermostListWithALinkToTheAnsweredComment() {
        List<Comment> chain = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            chain.add(comment("c" + i, i == 0 ? null : "c" + (i - 1)));
        }
        assertThat(outline(chain.toArray(Comment[]::new)))
                .isEqualTo("ol( c0 ol( c1 ol( c2 ol( c3 ol( c4 c5 c6 c7 ) ) ) ) )");
        assertThat(HtmlRenderer.create().render(discussion(chain.toArray(Comment[]::new))))
                .contains("href=\"#comment-c6\">in reply to <bdi>By c6</bdi></a>");
    }

    @Test
    void writesNoLinkToAnAnsweredCommentThatIsDeletedOrPending() {
        Comment deleted = comment("a", null).with(c -> c.state(Comment.State.DELETED));
        Comment waiting = comment("b", null).with(c -> c.state(Comment.State.PENDING));
        HtmlRenderer own = HtmlRenderer.create().with(o -> o.ownPendingComments(Set.of("b")));
        assertThat(own.render(discussion(deleted, waiting, comment("c", "a"), comment("d", "b"))))
                .contains("comment-a", "comment-b", "By c", "By d")
                .doesNotContain("in reply to");
    }

    @Test
    void countsAllApprovedCommentsInTheHeading() {
        assertThat(HtmlRenderer.create().render(discussion())).contains(">No comments yet</h2>");
        Comment pending = comment("a", null).with(c -> c.state(Comment.State.PENDING));
        assertThat(HtmlRenderer.create()
                        .with(o -> o.ownPendingComments(Set.of("a")))
                        .render(discussion(pending)))
                .contains(">0 comments</h2>");
        assertThat(HtmlRenderer.create().render(discussion(comment("a", null)))).contains(">1 comment</h2>");
        assertThat(HtmlRenderer.create().render(discussion(comment("a", null)).with(d -> d.total(120))))
                .contains(">120 comments</h2>");
    }

    @Test
    void printsACommenterWithABlankNameAsAnonymous() {
        Comment blank = Comment.builder("1", NOON, "One").authorName(" ").build();
        Comment reply = Comment.builder("2", NOON, "Two").parentId("1").build();
        Discussion discussion =
                Discussion.builder("a").addComment(blank).addComment(reply).build();
        assertThat(HtmlRenderer.create().render(blank)).contains("dir=\"auto\">Anonymous</span></h2>");
        assertThat(TextRenderer.create().render(discussion))
                .contains("Anonymous, 1 March 2026, 12:00:", "Anonymous, in reply to Anonymous, 1 March 2026, 12:00:");
    }

    @Test
    void omitsAnEditBeforeTheCommentWasPosted() {
        Comment comment =
                Comment.builder("1", NOON, "One").edited(NOON.minusSeconds(1)).build();
        assertThat(HtmlRenderer.create().render(comment)).doesNotContain("edited");
        assertThat(TextRenderer.create().render(comment)).doesNotContain("edited");
        Comment edited = comment.with(c -> c.edited(NOON));
        assertThat(HtmlRenderer.create().render(edited)).contains("edited <time");
        assertThat(TextRenderer.create().render(edited)).contains("edited 12:00");
    }

    @Test
    void linksToThePreviousAndTheNextPageOfComments() {
        HtmlRenderer second = HtmlRenderer.create()
                .with(o -> o.previousComments(Url.of("?comments=1#comments"))
                        .nextComments(Url.of("?comments=3#comments")));
        assertThat(second.render(discussion(comment("a", null)))).endsWith("""
                </ol><nav class="sf-comment-pages" aria-label="More comments">\
                <a class="sf-previous-comments" href="?comments=1#comments">Previous comments</a>\
                <a class="sf-next-comments" href="?comments=3#comments">Next comments</a></nav></section>""");
    }

    @Test
    void linksFromTheFirstPageOnlyToTheNext() {
        HtmlRenderer first = HtmlRenderer.create().with(o -> o.nextComments(Url.of("?comments=2")));
        assertThat(first.render(discussion())).contains("sf-next-comments").doesNotContain("sf-previous-comments");
    }

    @Test
    void writesNoLinksToPagesForAWholeDiscussion() {
        assertThat(HtmlRenderer.create().render(discussion())).doesNotContain("<nav");
    }

    @Test
    void writesNoLinkToAnUnsafePageOfComments() {
        HtmlRenderer unsafe = HtmlRenderer.create().with(o -> o.nextComments(Url.of("javascript:alert(1)")));
        assertThat(unsafe.render(discussion())).doesNotContain("<nav", "javascript");
    }

    private static Comment comment(String id, String parentId) {
        return Comment.builder(id, NOON, "x")
                .authorName("By " + id)
                .parentId(parentId)
                .build();
    }

    private static Discussion discussion(Comment... comments) {
        return Discussion.builder("article").comments(List.of(comments)).build();
    }

    /** Returns the lists and comments of a discussion: {@code ol( a ol( b ) -c )}, where c was removed. */
    private static String outline(Comment... comments) {
        StringBuilder outline = new StringBuilder();
        Pattern.compile("<ol|</ol>|<(article|p)[^>]* id=\"comment-([^\"]*)\"")
                .matcher(HtmlRenderer.create().render(discussion(comments)))
                .results()
                .forEach(found -> {
                    if (found.group().equals("<ol")) {
                        outline.append("ol( ");
                    } else if (found.group().equals("</ol>")) {
                        outline.append(") ");
                    } else {
                        outline.append(found.group(1).equals("p") ? "-" : "")
                                .append(found.group(2))
                                .append(' ');
                    }
                });
        return outline.toString().strip();
    }
}
