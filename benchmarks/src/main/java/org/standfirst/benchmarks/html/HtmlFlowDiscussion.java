package org.standfirst.benchmarks.html;

import static java.util.Objects.requireNonNull;
import static org.standfirst.benchmarks.html.HtmlFlowHtml.VIEWS;
import static org.standfirst.benchmarks.html.HtmlFlowHtml.escape;

import htmlflow.HtmlPage;
import htmlflow.HtmlView;
import org.standfirst.benchmarks.view.DiscussionView.CommentView;
import org.standfirst.benchmarks.view.PageView;
import org.xmlet.htmlapifaster.Article;
import org.xmlet.htmlapifaster.EnumDirType;
import org.xmlet.htmlapifaster.EnumMethodType;
import org.xmlet.htmlapifaster.EnumTypeInputType;
import org.xmlet.htmlapifaster.Form;
import org.xmlet.htmlapifaster.H3;
import org.xmlet.htmlapifaster.Header;
import org.xmlet.htmlapifaster.Input;
import org.xmlet.htmlapifaster.P;
import org.xmlet.htmlapifaster.Section;
import org.xmlet.htmlapifaster.Span;

/** The comments and the form for comments as an HtmlFlow template, with a template of its own for each comment. */
final class HtmlFlowDiscussion {
    private final HtmlView<CommentView> comments = VIEWS.view(HtmlFlowDiscussion::comment);

    void write(HtmlPage page) {
        new Section<>(page)
                .attrClass("sf-comments")
                .attrId("comments")
                .addAttr("aria-labelledby", "comments-heading")
                .h2()
                .attrClass("sf-comments-heading")
                .attrId("comments-heading")
                .<PageView>dynamic(
                        (h2, view) -> h2.text(view.discussion().count()).text(" comments"))
                .__()
                .dynamic(this::comments)
                .__();
        new Section<>(page)
                .attrClass("sf-respond")
                .attrId("respond")
                .addAttr("aria-labelledby", "respond-heading")
                .h2()
                .attrClass("sf-respond-heading")
                .attrId("respond-heading")
                .text("Leave a comment")
                .__()
                .form()
                .attrClass("sf-form")
                .attrMethod(EnumMethodType.POST)
                .attrAction("https://courier.example/comments")
                .of(HtmlFlowDiscussion::form)
                .__()
                .__();
    }

    private void comments(Section<?> section, PageView page) {
        for (CommentView comment : requireNonNull(page.discussion()).comments()) {
            section.raw(comment.before()).raw(comments.render(comment)).raw(comment.after());
        }
    }

    private static void comment(HtmlPage page) {
        new Article<>(page)
                .attrClass("sf-comment p-comment h-cite")
                .<CommentView>dynamic((article, comment) -> article.attrId("comment-" + escape(comment.id()))
                        .addAttr("aria-labelledby", "by-comment-" + escape(comment.id())))
                .of(HtmlFlowDiscussion::header)
                .div()
                .attrClass("sf-comment-text p-content")
                .<CommentView>dynamic((div, comment) -> comment.paragraphs()
                        .forEach(paragraph -> div.p().text(paragraph).__()))
                .__()
                .dynamic(HtmlFlowDiscussion::votes)
                .__();
    }

    private static void header(Article<?> article) {
        new Header<>(article)
                .attrClass("sf-comment-header")
                .h3()
                .attrClass("sf-comment-author")
                .dynamic(HtmlFlowDiscussion::author)
                .__()
                .p()
                .attrClass("sf-comment-dates")
                .dynamic(HtmlFlowDiscussion::dates)
                .__()
                .__();
    }

    private static void author(H3<?> h3, CommentView comment) {
        Span<?> name = h3.attrId("by-comment-" + escape(comment.id()))
                .span()
                .attrClass("sf-comment-author-name p-author h-card")
                .attrDir(EnumDirType.AUTO);
        if (comment.site() == null) {
            name.text(comment.author());
        } else {
            name.a()
                    .attrClass("sf-comment-author-link u-url")
                    .addAttr("rel", "nofollow ugc")
                    .attrHref(escape(comment.site()))
                    .text(comment.author())
                    .__();
        }
        name.__();
        if (comment.parent() != null) {
            h3.text(", ")
                    .a()
                    .attrClass("sf-comment-in-reply-to u-in-reply-to")
                    .attrHref("#comment-" + escape(comment.parent().id()))
                    .text("in reply to ")
                    .bdi()
                    .text(comment.parent().author())
                    .__()
                    .__();
        }
    }

    private static void dates(P<?> p, CommentView comment) {
        p.a().attrClass("sf-comment-link u-url")
                .attrHref("#comment-" + escape(comment.id()))
                .time()
                .attrClass("sf-comment-time dt-published")
                .attrDatetime(escape(comment.posted().iso()))
                .text(comment.posted().people())
                .__()
                .__();
        if (comment.edited() != null) {
            p.text(", ")
                    .span()
                    .attrClass("sf-comment-edited")
                    .text("edited ")
                    .time()
                    .attrClass("sf-comment-edited-time dt-updated")
                    .attrDatetime(escape(comment.edited().iso()))
                    .text(comment.edited().people())
                    .__()
                    .__();
        }
    }

    private static void votes(Article<?> article, CommentView comment) {
        if (comment.votes() != null) {
            article.p()
                    .attrClass("sf-comment-votes")
                    .text(comment.votes().up())
                    .text(" for, ")
                    .text(comment.votes().down())
                    .text(" against")
                    .__();
        }
    }

    private static void form(Form<?> form) {
        form.input()
                .attrType(EnumTypeInputType.HIDDEN)
                .attrName("comment-parent")
                .attrValue("")
                .__()
                .p()
                .of(p -> label(p, "text", "Comment (required)"))
                .textarea()
                .attrClass("sf-form-text")
                .attrRows(6L)
                .attrId("respond-comment-text")
                .attrName("comment-text")
                .attrMaxlength(10_000L)
                .attrRequired(true)
                .__()
                .__()
                .p()
                .of(p -> label(p, "author", "Name (required)"))
                .input()
                .of(input -> field(input, "author", EnumTypeInputType.TEXT, "name", 100))
                .attrRequired(true)
                .__()
                .__()
                .p()
                .of(p -> label(p, "email", "Email (required)"))
                .input()
                .of(input -> field(input, "email", EnumTypeInputType.EMAIL, "email", 254))
                .attrRequired(true)
                .addAttr("aria-describedby", "respond-email-note")
                .__()
                .text(" ")
                .span()
                .attrClass("sf-form-note")
                .attrId("respond-email-note")
                .text("Your email address is not published.")
                .__()
                .__()
                .p()
                .of(p -> label(p, "url", "Website"))
                .input()
                .of(input -> field(input, "url", EnumTypeInputType.URL, "url", 200))
                .__()
                .__()
                .p()
                .attrClass("sf-form-notice")
                .attrId("respond-notice")
                .<PageView>dynamic((p, page) -> p.text(page.notice()))
                .__()
                .p()
                .attrClass("sf-form-actions")
                .button()
                .attrClass("sf-form-button")
                .addAttr("type", "submit")
                .text("Post comment")
                .__()
                .__();
    }

    private static void label(P<?> p, String name, String label) {
        p.attrClass("sf-form-field")
                .label()
                .attrClass("sf-form-label")
                .attrFor("respond-comment-" + name)
                .text(label)
                .__();
    }

    private static void field(Input<?> input, String name, EnumTypeInputType type, String autocomplete, long longest) {
        input.attrClass("sf-form-input")
                .attrType(type)
                .addAttr("autocomplete", autocomplete)
                .attrId("respond-comment-" + name)
                .attrName("comment-" + name)
                .attrMaxlength(longest);
    }
}
