package org.standfirst.html.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.standfirst.Article;
import org.standfirst.Comment;
import org.standfirst.CommentAuthor;
import org.standfirst.CommentPolicy;
import org.standfirst.Discussion;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.Url;
import org.standfirst.body.RichText;
import org.standfirst.html.CommentForm;
import org.standfirst.html.CommentForm.Field;
import org.standfirst.html.HtmlRenderer;
import org.standfirst.labels.Labels;

class CommentFormHtmlTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final CommentForm FORM = CommentForm.to(Url.of("https://example.org/comments"));
    private static final Publication GAZETTE = Publication.builder("Gazette", Url.of("https://example.org/"))
            .commentNotice(RichText.of("We delete addresses after a day."))
            .build();
    private static final Page PAGE = Page.of(GAZETTE, Article.builder("a", "b").build())
            .withDiscussion(Discussion.builder("a").build());

    @Test
    void writesTheFormWithFieldsLabelsAndNotice() {
        assertThat(html(PAGE, FORM.withHiddenField("_csrf", "t\"k")))
                .contains(
                        "<form class=\"sf-form\" method=\"post\" action=\"https://example.org/comments\">",
                        "<input type=\"hidden\" name=\"_csrf\" value=\"t&quot;k\">",
                        "<input type=\"hidden\" name=\"comment-parent\" value=\"\">",
                        "<label class=\"sf-form-label\" for=\"respond-comment-text\">Comment (required)</label>",
                        "id=\"respond-comment-email\" name=\"comment-email\" maxlength=\"254\" required",
                        "aria-describedby=\"respond-email-note respond-notice\"",
                        "<p class=\"sf-form-notice\" id=\"respond-notice\">We delete addresses after a day.</p>");
    }

    @Test
    void writesTheFormOnAPageWithoutADiscussion() {
        Page page = Page.of(GAZETTE, PAGE.article());
        assertThat(html(page, FORM)).contains("<form ").doesNotContain("sf-comments");
        assertThat(HtmlRenderer.create().render(page)).doesNotContain("sf-respond");
    }

    @Test
    void writesOnlyTheTextFieldForASiteWithAccounts() {
        assertThat(html(PAGE, FORM.withFields()))
                .contains("name=\"comment-text\"", "name=\"comment-parent\"")
                .doesNotContain("comment-author", "comment-email", "comment-url");
        assertThat(html(PAGE, FORM.withFields(Field.AUTHOR)))
                .contains("name=\"comment-author\"")
                .doesNotContain("comment-email");
    }

    @Test
    void createsACommentFromAPost() {
        CommentForm posted = FORM.withPost(
                Map.of(
                        "comment-text", "First\r\nSecond ",
                        "comment-author", " Jon Ek",
                        "comment-email", "jon@example.org",
                        "comment-url", "https://jon.example/",
                        "comment-parent", "c1",
                        "other", "ignored"),
                Labels.ENGLISH);

        assertThat(posted.errors()).isEmpty();
        assertThat(posted.values()).containsEntry(Field.EMAIL, "jon@example.org");
        assertThat(posted.comment("c2", NOON).build())
                .isEqualTo(Comment.builder("c2", NOON, "First\nSecond")
                        .author(CommentAuthor.of("Jon Ek").withUrl(Url.of("https://jon.example/")))
                        .parentId("c1")
                        .build());
    }

    @Test
    void omitsBlankFieldsAndRemovesLineEndsFromNames() {
        CommentForm posted = FORM.withFields(Field.AUTHOR, Field.URL)
                .withPost(
                        Map.of("comment-text", "Yes", "comment-author", "Jon\r\nEk", "comment-url", "\u200B"),
                        Labels.ENGLISH);

        assertThat(posted.comment("c2", NOON).build())
                .isEqualTo(
                        Comment.builder("c2", NOON, "Yes").authorName("Jon Ek").build());
    }

    @Test
    void ignoresFieldsThatTheFormDoesNotHave() {
        CommentForm posted =
                FORM.withFields().withPost(Map.of("comment-text", "Yes", "comment-author", "Eve"), Labels.ENGLISH);

        assertThat(posted.comment("c2", NOON).build())
                .isEqualTo(Comment.builder("c2", NOON, "Yes").build());
    }

    @Test
    void keepsTheValuesOfAnInvalidPostAndReportsErrorsInTheLanguageOfThePage() {
        CommentForm posted = FORM.withPost(
                Map.of(
                        "comment-text", "\u00A0",
                        "comment-author", "x".repeat(101),
                        "comment-email", "jon at example.org",
                        "comment-url", "javascript:alert(1)"),
                Labels.of(Locale.GERMAN));

        assertThat(posted.errors())
                .containsExactly(
                        entry(Field.TEXT, "Bitte füllen Sie dieses Feld aus."),
                        entry(Field.AUTHOR, "Zu lang: höchstens 100 Zeichen."),
                        entry(Field.EMAIL, "Geben Sie eine E-Mail-Adresse ein, etwa name@example.org."),
                        entry(Field.URL, "Geben Sie eine Webadresse ein, etwa https://example.org."));
        assertThat(posted.values()).containsEntry(Field.EMAIL, "jon at example.org");
        assertThatIllegalStateException()
                .isThrownBy(() -> posted.comment("c2", NOON))
                .withMessageContaining("EMAIL");
    }

    @Test
    void reportsAnErrorForEachRequiredFieldOfAnEmptyPost() {
        assertThat(FORM.withPost(Map.of(), Labels.ENGLISH).errors())
                .containsOnlyKeys(Field.TEXT, Field.AUTHOR, Field.EMAIL);
    }

    @Test
    void showsTypedValuesAndErrorsAfterAFailedPost() {
        CommentForm failed = FORM.withValue(Field.TEXT, "\n</textarea><b>")
                .withValue(Field.EMAIL, "a@")
                .withError(Field.EMAIL, "Not an address.");
        assertThat(html(PAGE, failed))
                .contains(
                        "<div class=\"sf-form-errors\" role=\"alert\"><p class=\"sf-form-errors-title\">"
                                + "1 field needs attention</p>",
                        "<a class=\"sf-form-error-link\" href=\"#respond-comment-email\">Email: Not an address.</a>",
                        ">\n\n&lt;/textarea&gt;&lt;b&gt;</textarea>",
                        "aria-invalid=\"true\" aria-describedby=\"respond-comment-email-error respond-email-note respond-notice\""
                                + " value=\"a@\">",
                        "<span class=\"sf-form-error\" id=\"respond-comment-email-error\">Not an address.</span>");
    }

    @Test
    void writesTheErrorOfAHiddenFieldWithoutALink() {
        assertThat(html(PAGE, FORM.withError(Field.PARENT, "That comment is gone.")))
                .contains("<li class=\"sf-form-error-item\">That comment is gone.</li>");
    }

    @Test
    void keepsAnInvalidAddressForCorrection() {
        assertThat(html(PAGE, FORM.withValue(Field.URL, "my site")))
                .contains("type=\"text\" autocomplete=\"url\" dir=\"ltr\"", "value=\"my site\"");
    }

    @Test
    void linksToTheFormOfAReplyAndNamesTheAnsweredAuthor() {
        Comment comment = Comment.builder("7 ä", Instant.EPOCH, "First.")
                .authorName("Marta")
                .build();
        Page page =
                PAGE.withDiscussion(Discussion.builder("a").addComment(comment).build());
        CommentForm form = FORM.withReplies(Url.of("https://example.org/ferry?page=2#x"));
        assertThat(html(page, form))
                .contains(
                        "href=\"https://example.org/ferry?page=2&amp;comment-parent=7+%C3%A4#respond\" "
                                + "aria-describedby=\"by-comment-7_0020_00e4\">Reply</a>",
                        ">Leave a comment</h3>");
        assertThat(html(page, FORM.withReplies(Url.of(" https://example.org/ferry\u0001 "))))
                .contains(" href=\"https://example.org/ferry?comment-parent=7+%C3%A4#respond\"");
        assertThat(html(page, form.withValue(Field.PARENT, "7 ä"))).contains(">Reply to <bdi>Marta</bdi></h3>");
        Comment nameless = comment.with(c -> c.authorName(" "));
        Page namelessPage =
                PAGE.withDiscussion(Discussion.builder("a").addComment(nameless).build());
        assertThat(html(namelessPage, form.withValue(Field.PARENT, "7 ä"))).contains(">Leave a comment</h3>");
    }

    @Test
    void writesANoticeIfCommentsAreClosed() {
        Page closed = PAGE.withArticle(PAGE.article().with(a -> a.commentPolicy(CommentPolicy.CLOSED)));
        assertThat(html(closed, FORM)).contains("Comments are closed.").doesNotContain("<form");
    }

    @Test
    void writesNothingIfCommentsAreHidden() {
        Page hidden = PAGE.withArticle(PAGE.article().with(a -> a.commentPolicy(CommentPolicy.DISABLED)));
        assertThat(html(hidden, FORM)).doesNotContain("omment");
    }

    private static String html(Page page, CommentForm form) {
        return HtmlRenderer.create().with(o -> o.commentForm(form)).render(page);
    }
}
