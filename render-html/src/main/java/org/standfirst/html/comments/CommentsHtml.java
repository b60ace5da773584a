package org.standfirst.html.comments;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Comment;
import org.standfirst.CommentAuthor;
import org.standfirst.Discussion;
import org.standfirst.Url;
import org.standfirst.body.Link;
import org.standfirst.body.RichText;
import org.standfirst.facts.Named;
import org.standfirst.html.Attribute;
import org.standfirst.html.CommentForm;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Part;
import org.standfirst.html.Role;
import org.standfirst.html.Slot;
import org.standfirst.html.UrlAttribute;
import org.standfirst.html.inline.LinkHtml;
import org.standfirst.html.inline.Paragraphs;
import org.standfirst.html.rendering.Anchor;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.labels.Label;
import org.standfirst.labels.phrases.ModelLabels;

/**
 * Writes comments as nested lists, from the flat discussion without recursion. Lists are nested {@value #MAX_DEPTH}
 * deep at most; deeper replies join the innermost list. A reply links to the comment that it answers, unless it
 * directly follows that comment as a nested reply.
 */
public final class CommentsHtml {
    private static final int MAX_DEPTH = 5;

    private final Rendering rendering;
    private final HtmlWriter html;

    private CommentsHtml(Rendering rendering) {
        this.rendering = rendering;
        html = rendering.html();
    }

    public static void write(Discussion discussion, Rendering rendering) {
        HtmlWriter html = rendering.html();
        rendering.anchors().open(Role.COMMENTS, Anchor.COMMENTS);
        rendering.anchors().labelledBy(Anchor.COMMENTS_HEADING).labelLanguage();
        html.heading(Role.COMMENTS_HEADING, 1);
        rendering.anchors().id(Anchor.COMMENTS_HEADING);
        number(discussion, rendering).close();
        rendering.slot(Slot.BEFORE_COMMENTS, discussion);
        new CommentsHtml(rendering).threads(discussion);
        CommentPagesHtml.write(rendering);
        rendering.slot(Slot.AFTER_COMMENTS, discussion);
        html.close();
    }

    /** Writes the number of comments, or that there are none yet if comments are open. */
    private static HtmlWriter number(Discussion discussion, Rendering rendering) {
        Article article = rendering.article();
        boolean open = article == null || article.commentPolicy().open();
        boolean none = open
                && discussion.count() == 0
                && discussion
                        .withVisibleComments(rendering.settings().ownPendingComments)
                        .comments()
                        .isEmpty();
        return none ? rendering.html().label(Label.NO_COMMENTS) : rendering.count(Label.COMMENTS, discussion.count());
    }

    /** Writes the number of comments, as a link to the comments at the end of the page. */
    public static void count(Discussion discussion, Rendering rendering) {
        rendering.html().open(Role.COMMENT_COUNT).labelLanguage();
        rendering.anchors().link(Role.COMMENT_COUNT_LINK, Anchor.COMMENTS);
        number(discussion, rendering).close().close();
    }

    /** Writes a comment that is rendered alone, if it is visible. */
    public static void alone(Comment comment, Rendering rendering) {
        if (rendering.settings().isVisible(comment)) {
            new CommentsHtml(rendering).commentOrTombstone(comment, null);
        }
    }

    private void threads(Discussion discussion) {
        Discussion seen = discussion.withVisibleComments(rendering.settings().ownPendingComments);
        int lists = 0;
        Comment above = null;
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
            boolean below = entry.depth() < MAX_DEPTH && entry.parent() == above;
            commentOrTombstone(entry.comment(), below ? null : entry.parent());
            above = entry.comment();
        }
        for (; lists > 0; lists--) {
            html.close().close();
        }
    }

    private void commentOrTombstone(Comment comment, @Nullable Comment answered) {
        if (comment.state() == Comment.State.DELETED) {
            rendering
                    .anchors()
                    .open(Role.COMMENT_REMOVED, Anchor.comment(comment.id()))
                    .label(Label.COMMENT_REMOVED);
            html.close();
        } else {
            rendering.part(Part.COMMENT, comment, (drawn, writer) -> comment(drawn, answered));
        }
    }

    private void comment(Comment comment, @Nullable Comment answered) {
        rendering.anchors().open(Role.COMMENT, Anchor.comment(comment.id()));
        rendering.anchors().labelledBy(Anchor.commentAuthor(comment.id()));
        header(comment, answered);
        if (comment.state() == Comment.State.PENDING) {
            html.open(Role.COMMENT_PENDING).label(Label.COMMENT_PENDING).close();
        }
        Label source = ModelLabels.source(comment.digitalSource());
        if (source != null) {
            html.open(Role.COMMENT_LABEL).label(source).close();
        }
        html.open(Role.COMMENT_TEXT);
        language(comment.language());
        Paragraphs.write(Role.COMMENT_PARAGRAPH, byReader(comment.text()), rendering);
        html.close();
        votes(comment);
        reply(comment);
        rendering.slot(Slot.COMMENT_END, comment);
        html.close();
    }

    /** Returns the text of a comment, with all links marked as links of readers. */
    private static RichText byReader(RichText text) {
        for (RichText.Run run : text.runs()) {
            if (run.link() != null) {
                return new RichText(
                        text.runs().stream().map(CommentsHtml::byReader).toList());
            }
        }
        return text;
    }

    private static RichText.Run byReader(RichText.Run run) {
        return run.link() == null
                ? run
                : new RichText.Run(run.text(), run.marks(), run.link().withKind(Link.Kind.USER), run.language());
    }

    private void language(@Nullable Locale language) {
        if (language == null || language.getLanguage().isEmpty()) {
            readerLanguage();
        } else {
            html.language(language);
        }
    }

    /** Writes attributes for a comment of unknown language: {@code lang} of the content, and {@code dir="auto"}. */
    private void readerLanguage() {
        if (!rendering.sameLanguage()) {
            html.attribute(Attribute.LANG, rendering.language().toLanguageTag());
        }
        html.attribute(Attribute.DIR, "auto");
    }

    private void header(Comment comment, @Nullable Comment answered) {
        html.open(Role.COMMENT_HEADER);
        avatar(comment.author());
        html.heading(Role.COMMENT_AUTHOR, 2);
        rendering.anchors().id(Anchor.commentAuthor(comment.id()));
        author(comment);
        inReplyTo(answered);
        html.close();
        html.open(Role.COMMENT_DATES);
        rendering.anchors().link(Role.COMMENT_LINK, Anchor.comment(comment.id()));
        html.time(Role.COMMENT_TIME, Label.DATE_AND_TIME, comment.posted()).close();
        Instant edited = comment.edited();
        if (edited != null && !edited.isBefore(comment.posted())) {
            Label pattern = rendering.patternAfter(comment.posted(), edited);
            rendering.separator(Label.LISTED).open(Role.COMMENT_EDITED);
            rendering.beforeValue(Label.COMMENT_EDITED).time(Role.COMMENT_EDITED_TIME, pattern, edited);
            rendering.afterValue(Label.COMMENT_EDITED).close();
        }
        html.close().close();
    }

    private void avatar(@Nullable CommentAuthor author) {
        if (author != null && author.avatar() != null) {
            Url url = rendering.settings().images.smallest(author.avatar());
            if (html.canShow(url)) {
                html.voidElement(Role.COMMENT_AVATAR).url(UrlAttribute.SRC, url);
            }
        }
    }

    private void author(Comment comment) {
        CommentAuthor author = Named.author(comment);
        html.open(Role.COMMENT_AUTHOR_NAME);
        if (author == null) {
            html.label(Label.ANONYMOUS);
        } else if (author.url() != null
                && LinkHtml.open(Role.COMMENT_AUTHOR_LINK, author.url(), Link.Kind.USER, rendering)) {
            html.text(author.name()).close();
        } else {
            html.text(author.name());
        }
        html.close();
        if (comment.author() != null && comment.author().staff()) {
            html.text(" ").open(Role.COMMENT_STAFF).label(Label.COMMENT_STAFF).close();
        }
    }

    private void inReplyTo(@Nullable Comment answered) {
        if (answered != null && answered.state() == Comment.State.APPROVED) {
            rendering.separator(Label.LISTED);
            rendering.anchors().link(Role.COMMENT_IN_REPLY_TO, Anchor.comment(answered.id()));
            rendering.beforeValue(Label.COMMENT_IN_REPLY_TO);
            name(answered);
            rendering.afterValue(Label.COMMENT_IN_REPLY_TO).close();
        }
    }

    private void name(Comment comment) {
        CommentAuthor author = Named.author(comment);
        if (author == null) {
            html.label(Label.ANONYMOUS);
        } else {
            html.element(Role.NAME, author.name());
        }
    }

    /** Writes a link to reply to a comment, if the form has an address for replies. */
    private void reply(Comment comment) {
        CommentForm form = rendering.settings().commentForm;
        if (form == null || form.replies() == null || comment.state() != Comment.State.APPROVED) {
            return;
        }
        Url url = replyTo(comment, form.replies());
        if (html.canLink(url)) {
            html.open(Role.COMMENT_REPLY).open(Role.COMMENT_REPLY_LINK).url(UrlAttribute.HREF, url);
            rendering.anchors().describedBy(List.of(Anchor.commentAuthor(comment.id())));
            html.label(Label.COMMENT_REPLY).close().close();
        }
    }

    /** Returns the address of the form that answers a comment, on the page at {@code replies}. */
    private Url replyTo(Comment comment, Url replies) {
        String page = replies.encoded(); // without the characters at both ends that browsers remove
        int fragment = page.indexOf('#');
        if (fragment >= 0) {
            page = page.substring(0, fragment);
        }
        String parent = CommentForm.Field.PARENT.fieldName() + "=" + URLEncoder.encode(comment.id(), UTF_8);
        String anchor = rendering.anchors().prefix() + Anchor.RESPOND;
        return Url.of(page + (page.indexOf('?') < 0 ? "?" : "&") + parent + "#" + anchor);
    }

    private void votes(Comment comment) {
        if (comment.upvotes() > 0 || comment.downvotes() > 0) {
            html.open(Role.COMMENT_VOTES);
            votes(Label.UPVOTES, comment.upvotes());
            if (comment.upvotes() > 0 && comment.downvotes() > 0) {
                rendering.separator(Label.LISTED);
            }
            votes(Label.DOWNVOTES, comment.downvotes());
            html.close();
        }
    }

    private void votes(Label label, int votes) {
        if (votes > 0) {
            rendering.count(label, votes);
        }
    }
}
