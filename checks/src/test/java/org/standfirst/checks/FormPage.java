package org.standfirst.checks;

import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.standfirst.Comment;
import org.standfirst.Page;
import org.standfirst.RelatedLink;
import org.standfirst.Url;
import org.standfirst.html.CommentForm;
import org.standfirst.html.CommentForm.Field;
import org.standfirst.html.HtmlOptions;
import org.standfirst.html.ShareLink;
import org.standfirst.testkit.Everything;

/** A page, its comment form with values, and links to the previous and next comments and articles. */
record FormPage(
        Page page,
        CommentForm form,
        Url previousComments,
        Url nextComments,
        RelatedLink previousArticle,
        RelatedLink nextArticle) {

    /** Returns the page with everything, after a comment was rejected. */
    static FormPage everything() {
        CommentForm form =
                CommentForm.to(Url.of("https://news.example/comments")).withHiddenField("token", "token value");
        for (Field field : Field.values()) {
            form = form.withValue(field, "typed " + field).withError(field, "error in " + field);
        }
        return of(Everything.page(), form);
    }

    /** Returns a page with a form. */
    static FormPage of(Page page, CommentForm form) {
        return new FormPage(
                page,
                form,
                Url.of("https://news.example/comments/1"),
                Url.of("https://news.example/comments/3"),
                RelatedLink.of("Related one", Url.of("https://news.example/previous")),
                RelatedLink.of("Related two", Url.of("https://news.example/next")));
    }

    /** Returns the options of a request by the author of the pending comments. */
    Consumer<HtmlOptions> options() {
        return options -> options.commentForm(form)
                .ownPendingComments(pending())
                .previousComments(previousComments)
                .nextComments(nextComments)
                .contents(true)
                .previousArticle(previousArticle)
                .nextArticle(nextArticle)
                .shareLinks(ShareLink.values())
                .now(Instant.parse("2036-01-01T00:00:00Z"));
    }

    private Set<String> pending() {
        return page.discussion().comments().stream()
                .filter(comment -> comment.state() == Comment.State.PENDING)
                .map(Comment::id)
                .collect(Collectors.toSet());
    }
}
