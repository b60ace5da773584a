package org.standfirst.html;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.standfirst.Comment;
import org.standfirst.CommentAuthor;
import org.standfirst.Discussion;
import org.standfirst.Url;
import org.standfirst.body.Link;
import org.standfirst.labels.Label;

/**
 * The markup of comments: lists within lists, made from the flat discussion without recursion. Deeper than
 * {@value #MAX_DEPTH} lists, replies join the innermost list and say what they answer.
 */
final class CommentsHtml {
    private static final int MAX_DEPTH = 5;

    private final HtmlWriter html;

    private CommentsHtml(HtmlWriter html) {
        this.html = html;
    }

    static void write(Discussion discussion, HtmlWriter html) {
        html.open(Role.COMMENTS).id(Anchor.COMMENTS);
        html.reference(Attribute.ARIA_LABELLEDBY, Anchor.COMMENTS_HEADING).furniture();
        html.heading(Role.COMMENTS_HEADING, 1).id(Anchor.COMMENTS_HEADING);
        html.count(Label.COMMENTS, discussion.count()).close();
        html.slot(Slot.BEFORE_COMMENTS, discussion);
        new CommentsHtml(html).threads(discussion);
        CommentPagesHtml.write(html);
        html.slot(Slot.AFTER_COMMENTS, discussion);
        html.close();
    }

    /** Writes how many comments there are, for readers who look for them at the end of the article. */
    static void count(Discussion discussion, HtmlWriter html) {
        html.open(Role.COMMENT_COUNT).furniture().open(Role.COMMENT_COUNT_LINK, Anchor.COMMENTS);
        html.count(Label.COMMENTS, discussion.count()).close().close();
    }

    /** Writes a comment that stands on its own, if readers may see it. */
    static void alone(Comment comment, HtmlWriter html) {
        if (html.options().shows(comment)) {
            new CommentsHtml(html).commentOrTombstone(comment, null);
        }
    }

    private void threads(Discussion discussion) {
        Discussion seen = discussion.withVisibleComments(html.options().ownPendingComments());
        int lists = 0;
        for (Discussion.Entry entry : seen.threads()) {
            int depth = Math.min(entry.depth(), MAX_DEPTH - 1);
            if (depth >= lists) {
                html.open(Role.COMMENT_LIST);
                lists++;
            } else {
                html.close();
                for (; lists > depth + 1; lists--) {
                    html.close().close();
                }
            }
            html.open(Role.COMMENT_ITEM);
            commentOrTombstone(entry.comment(), entry.answered());
        }
        for (; lists > 0; lists--) {
            html.close().close();
        }
    }

    private void commentOrTombstone(Comment comment, @Nullable Comment answered) {
        if (comment.state() == Comment.State.DELETED) {
            html.open(Role.COMMENT_REMOVED).id(Anchor.comment(comment.id())).label(Label.COMMENT_REMOVED);
            html.close();
        } else {
            html.part(Part.COMMENT, comment, (drawn, writer) -> comment(drawn, answered));
        }
    }

    private void comment(Comment comment, @Nullable Comment answered) {
        html.open(Role.COMMENT).id(Anchor.comment(comment.id()));
        html.reference(Attribute.ARIA_LABELLEDBY, Anchor.commentAuthor(comment.id()));
        header(comment, answered);
        if (comment.state() == Comment.State.PENDING) {
            html.open(Role.COMMENT_PENDING).label(Label.COMMENT_PENDING).close();
        }
        html.open(Role.COMMENT_TEXT);
        language(comment.language());
        Paragraphs.write(Role.COMMENT_PARAGRAPH, comment.text(), html);
        html.close();
        votes(comment);
        reply(comment);
        html.slot(Slot.COMMENT_END, comment);
        html.close();
    }

    private void language(@Nullable Locale language) {
        if (language == null || language.getLanguage().isEmpty()) {
            html.readers();
        } else {
            html.language(language);
        }
    }

    private void header(Comment comment, @Nullable Comment answered) {
        html.open(Role.COMMENT_HEADER);
        avatar(comment.author());
        html.heading(Role.COMMENT_AUTHOR, 2).id(Anchor.commentAuthor(comment.id()));
        author(comment.author());
        inReplyTo(answered);
        html.close();
        html.open(Role.COMMENT_DATES).open(Role.COMMENT_LINK, Anchor.comment(comment.id()));
        html.time(Role.COMMENT_TIME, comment.posted()).close();
        Instant edited = comment.edited();
        if (edited != null) {
            html.text(", ").open(Role.COMMENT_EDITED);
            html.label(Label.COMMENT_EDITED, () -> html.time(Role.COMMENT_EDITED_TIME, edited))
                    .close();
        }
        html.close().close();
    }

    private void avatar(@Nullable CommentAuthor author) {
        if (author != null && author.avatar() != null) {
            Url url = html.setup().images().smallest(author.avatar());
            if (html.shows(url)) {
                html.empty(Role.COMMENT_AVATAR).url(UrlAttribute.SRC, url);
            }
        }
    }

    private void author(@Nullable CommentAuthor author) {
        html.open(Role.COMMENT_AUTHOR_NAME);
        if (author == null) {
            html.label(Label.ANONYMOUS);
        } else if (author.url() != null
                && LinkHtml.open(Role.COMMENT_AUTHOR_LINK, author.url(), Link.Kind.USER, html)) {
            html.text(author.name()).close();
        } else {
            html.text(author.name());
        }
        html.close();
        if (author != null && author.staff()) {
            html.text(" ").open(Role.COMMENT_STAFF).label(Label.COMMENT_STAFF).close();
        }
    }

    private void inReplyTo(@Nullable Comment answered) {
        if (answered != null && answered.state() == Comment.State.APPROVED) {
            html.text(", ").open(Role.COMMENT_IN_REPLY_TO, Anchor.comment(answered.id()));
            html.label(Label.COMMENT_IN_REPLY_TO, () -> name(answered)).close();
        }
    }

    private void name(Comment comment) {
        if (comment.author() == null) {
            html.label(Label.ANONYMOUS);
        } else {
            html.element(Role.NAME, comment.author().name());
        }
    }

    /** Writes a link by which the comment can be answered, if the form says where. */
    private void reply(Comment comment) {
        CommentForm form = html.options().commentForm();
        Url url = form == null || comment.state() != Comment.State.APPROVED
                ? null
                : form.replyTo(comment.id(), html.options().idPrefix() + Anchor.RESPOND);
        if (html.follows(url)) {
            html.open(Role.COMMENT_REPLY).open(Role.COMMENT_REPLY_LINK).url(UrlAttribute.HREF, url);
            html.reference(Attribute.ARIA_DESCRIBEDBY, Anchor.commentAuthor(comment.id()));
            html.label(Label.COMMENT_REPLY).close().close();
        }
    }

    private void votes(Comment comment) {
        if (comment.upvotes() > 0 || comment.downvotes() > 0) {
            html.open(Role.COMMENT_VOTES);
            html.label(Label.UPVOTES, () -> html.number(comment.upvotes())).text(", ");
            html.label(Label.DOWNVOTES, () -> html.number(comment.downvotes())).close();
        }
    }
}
