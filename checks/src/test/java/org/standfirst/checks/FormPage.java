package org.standfirst.checks;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.standfirst.Comment;
import org.standfirst.Page;
import org.standfirst.Url;
import org.standfirst.html.CommentForm;
import org.standfirst.html.CommentForm.Field;
import org.standfirst.html.HtmlOptions;

/** A page, and what a reader typed into the form under it. */
record FormPage(Page page, CommentForm form) {

    /** Returns the page with everything, after a comment was sent that could not be taken. */
    static FormPage everything() {
        CommentForm form =
                CommentForm.to(Url.of("https://news.example/comments")).hidden("token", "token value");
        for (Field field : Field.values()) {
            form = form.value(field, "typed " + field).error(field, "error in " + field);
        }
        return new FormPage(Everything.page(), form);
    }

    /** Returns the options of a request for it by the reader of the pending comments. */
    Consumer<HtmlOptions> options() {
        return options -> options.commentForm(form).ownPendingComments(pending());
    }

    private Set<String> pending() {
        return page.discussion().comments().stream()
                .filter(comment -> comment.state() == Comment.State.PENDING)
                .map(Comment::id)
                .collect(Collectors.toSet());
    }
}
