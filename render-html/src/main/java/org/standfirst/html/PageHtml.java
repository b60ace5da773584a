package org.standfirst.html;

import org.standfirst.Article;
import org.standfirst.Discussion;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.Section;
import org.standfirst.labels.Label;

/** The markup of a page's body: breadcrumb, article, related pages, comments and their form. */
final class PageHtml {
    private PageHtml() {}

    /** Writes what stands in a page's {@code body}. */
    static void body(Page page, HtmlWriter html) {
        html.open(Role.SKIP_LINK, Anchor.CONTENT).furniture().label(Label.SKIP).close();
        html.slot(Slot.BODY_START, page);
        html.open(Role.PAGE_HEADER).part(Part.BREADCRUMB, page, PageHtml::breadcrumb);
        html.close();
        html.open(Role.MAIN).id(Anchor.CONTENT);
        content(page, html);
        html.close();
        html.slot(Slot.BODY_END, page);
    }

    /** Writes the article, and what stands under it on a page. */
    static void content(Page page, HtmlWriter html) {
        ArticleHtml.write(page.article(), html);
        if (html.profile().onPage()) {
            underArticle(page, html);
        }
    }

    private static void underArticle(Page page, HtmlWriter html) {
        Article article = page.article();
        boolean visible = article.commentPolicy().visible();
        Discussion discussion = visible ? page.discussion() : null;
        if (discussion != null) {
            html.part(Part.COMMENT_COUNT, discussion, CommentsHtml::count);
        }
        if (!article.related().isEmpty()) {
            html.part(Part.RELATED, article, RelatedHtml::write);
        }
        if (discussion != null) {
            html.part(Part.COMMENTS, discussion, CommentsHtml::write);
        }
        if (discussion != null || visible && html.options().commentForm() != null) {
            html.part(Part.COMMENT_FORM, page, CommentFormHtml::write);
        }
    }

    private static void breadcrumb(Page page, HtmlWriter html) {
        Publication publication = page.publication();
        html.open(Role.BREADCRUMB)
                .attribute(Attribute.ARIA_LABEL, Label.BREADCRUMB)
                .furniture();
        html.open(Role.BREADCRUMB_LIST);
        crumb(new Section(html.labels().text(Label.HOME), publication.url(), null), html);
        for (Section section : page.article().topics().sections()) {
            crumb(section, html);
        }
        html.open(Role.BREADCRUMB_ITEM);
        html.open(Role.BREADCRUMB_CURRENT).content();
        html.text(page.article().headlines().headline()).close().close();
        html.close().close();
    }

    private static void crumb(Section section, HtmlWriter html) {
        html.open(Role.BREADCRUMB_ITEM);
        if (html.follows(section.url())) {
            html.open(Role.BREADCRUMB_LINK).url(UrlAttribute.HREF, section.url());
        } else {
            html.open(Role.BREADCRUMB_NAME);
        }
        html.text(section.name()).close().close();
    }
}
