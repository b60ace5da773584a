package org.standfirst.html.page;

import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Discussion;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.Renderer;
import org.standfirst.Section;
import org.standfirst.Url;
import org.standfirst.facts.Named;
import org.standfirst.html.Attribute;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Part;
import org.standfirst.html.Role;
import org.standfirst.html.Slot;
import org.standfirst.html.article.ArticleHtml;
import org.standfirst.html.comments.CommentFormHtml;
import org.standfirst.html.comments.CommentsHtml;
import org.standfirst.html.inline.LinkHtml;
import org.standfirst.html.rendering.Anchor;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.labels.Label;

/**
 * Writes a page: the head, and the body with masthead, breadcrumb, article, related pages, comments with their form,
 * and footer.
 */
public final class PageHtml {
    private PageHtml() {}

    /** Writes the whole document, with {@code theme} after the structured data. */
    public static void write(Page page, Rendering rendering, @Nullable Renderer<Page> structuredData, Runnable theme) {
        HtmlWriter html = rendering.html().open(Role.DOCUMENT);
        ArticleHtml.language(page.article().identity(), html);
        html.open(Role.HEAD);
        HeadHtml.write(page, rendering);
        if (structuredData != null) {
            html.open(Role.STRUCTURED_DATA);
            rendering.out().embedInScript(stream -> structuredData.render(page, stream));
            html.close();
        }
        theme.run();
        rendering.slot(Slot.HEAD_END, page);
        html.close().open(Role.PAGE);
        body(page, rendering);
        html.close().close();
    }

    /** Writes the content of the {@code body} element. */
    private static void body(Page page, Rendering rendering) {
        HtmlWriter html = rendering.html();
        rendering
                .anchors()
                .link(Role.SKIP_LINK, Anchor.CONTENT)
                .labelLanguage()
                .label(Label.SKIP)
                .close();
        rendering.slot(Slot.BODY_START, page);
        html.open(Role.PAGE_HEADER);
        rendering.part(Part.MASTHEAD, page.publication(), MastheadHtml::write);
        rendering.part(Part.BREADCRUMB, page, PageHtml::breadcrumb);
        html.close();
        rendering.anchors().open(Role.MAIN, Anchor.CONTENT);
        content(page, rendering);
        html.close();
        rendering.part(Part.FOOTER, page.publication(), FooterHtml::write);
        rendering.slot(Slot.BODY_END, page);
    }

    /** Writes the article and, on a page, the related links and comments below it. */
    static void content(Page page, Rendering rendering) {
        ArticleHtml.write(page.article(), rendering);
        if (rendering.onPage()) {
            underArticle(page, rendering);
        }
    }

    private static void underArticle(Page page, Rendering rendering) {
        Article article = page.article();
        boolean visible = article.commentPolicy().visible();
        Discussion discussion = rendering.discussion();
        if (!article.related().isEmpty()) {
            rendering.part(Part.RELATED, article, RelatedHtml::write);
        }
        if (discussion != null) {
            rendering.part(Part.COMMENTS, discussion, CommentsHtml::write);
        }
        if (discussion != null || visible && rendering.settings().commentForm != null) {
            rendering.part(Part.COMMENT_FORM, page, CommentFormHtml::write);
        }
    }

    private static void breadcrumb(Page page, Rendering rendering) {
        HtmlWriter html = rendering.html();
        Publication publication = page.publication();
        html.open(Role.BREADCRUMB)
                .attribute(Attribute.ARIA_LABEL, rendering.labels().text(Label.BREADCRUMB))
                .labelLanguage();
        html.open(Role.BREADCRUMB_LIST);
        crumb(publication.url(), html)
                .text(rendering.labels().text(Label.HOME))
                .close()
                .close();
        for (Section section : Named.sections(page.article().topics().sections())) {
            crumb(section.url(), html).contentLanguage().text(section.name());
            html.close().close();
        }
        html.close().close();
    }

    /** Opens an item of the breadcrumb, and a link in it if {@code url} can be followed. */
    private static HtmlWriter crumb(@Nullable Url url, HtmlWriter html) {
        html.open(Role.BREADCRUMB_ITEM);
        return LinkHtml.openOr(Role.BREADCRUMB_LINK, url, Role.BREADCRUMB_NAME, html);
    }
}
