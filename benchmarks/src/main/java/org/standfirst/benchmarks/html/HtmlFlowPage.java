package org.standfirst.benchmarks.html;

import static org.standfirst.benchmarks.html.HtmlFlowHtml.VIEWS;
import static org.standfirst.benchmarks.html.HtmlFlowHtml.escape;

import htmlflow.HtmlPage;
import htmlflow.HtmlView;
import org.standfirst.benchmarks.view.ImageView;
import org.standfirst.benchmarks.view.LinkView;
import org.standfirst.benchmarks.view.PageView;
import org.xmlet.htmlapifaster.Article;
import org.xmlet.htmlapifaster.Body;
import org.xmlet.htmlapifaster.EnumDirType;
import org.xmlet.htmlapifaster.EnumRelType;
import org.xmlet.htmlapifaster.Footer;
import org.xmlet.htmlapifaster.Header;
import org.xmlet.htmlapifaster.Main;
import org.xmlet.htmlapifaster.Ol;
import org.xmlet.htmlapifaster.P;
import org.xmlet.htmlapifaster.Ul;

/** The page as an HtmlFlow template; whitespace beside dynamic parts belongs to them, because static parts are trimmed. */
final class HtmlFlowPage {
    private final HtmlView<ImageView> figures;
    private final HtmlFlowBody body;
    private final HtmlView<PageView> discussion = VIEWS.view(new HtmlFlowDiscussion()::write);

    HtmlFlowPage(HtmlView<ImageView> figures) {
        this.figures = figures;
        this.body = new HtmlFlowBody(figures);
    }

    void write(HtmlPage page) {
        page.html()
                .addAttr("prefix", "og: https://ogp.me/ns# article: https://ogp.me/ns/article#")
                .attrLang("en-GB")
                .attrDir(EnumDirType.LTR)
                .head()
                .of(HtmlFlowHead::write)
                .__()
                .body()
                .attrClass("sf-page")
                .of(HtmlFlowPage::header)
                .main()
                .attrClass("sf-main")
                .addAttr("tabindex", "-1")
                .attrId("content")
                .article()
                .attrClass("sf-article h-entry")
                .addAttr("aria-labelledby", "headline")
                .attrLang("en-GB")
                .attrDir(EnumDirType.LTR)
                .of(this::article)
                .__()
                .dynamic(this::rest)
                .__()
                .footer()
                .attrClass("sf-page-footer")
                .p()
                .attrClass("sf-footer-name")
                .<PageView>dynamic((p, view) -> p.text(view.site()))
                .__()
                .__()
                .__()
                .__();
    }

    private static void header(Body<?> body) {
        body.a()
                .attrClass("sf-skip-link")
                .attrHref("#content")
                .text("Skip to the article")
                .__()
                .header()
                .attrClass("sf-page-header")
                .div()
                .attrClass("sf-masthead")
                .a()
                .attrClass("sf-masthead-link")
                .<PageView>dynamic((a, page) -> a.attrHref(escape(page.home())).text(page.site()))
                .__()
                .__()
                .nav()
                .attrClass("sf-breadcrumb")
                .addAttr("aria-label", "Breadcrumb")
                .ol()
                .attrClass("sf-breadcrumb-list")
                .dynamic(HtmlFlowPage::breadcrumb)
                .__()
                .__()
                .__();
    }

    private static void breadcrumb(Ol<?> list, PageView page) {
        crumb(list, page.home(), "Home");
        page.sections().forEach(section -> crumb(list, section.url(), section.text()));
    }

    private static void crumb(Ol<?> list, String url, String text) {
        list.li()
                .attrClass("sf-breadcrumb-item")
                .a()
                .attrClass("sf-breadcrumb-link")
                .attrHref(escape(url))
                .text(text)
                .__()
                .__();
    }

    private void article(Article<?> article) {
        new Header<>(article)
                .attrClass("sf-article-header")
                .of(HtmlFlowPage::headlines)
                .__()
                .div()
                .attrClass("sf-lead")
                .<PageView>dynamic((div, page) -> div.raw(figures.render(page.lead())))
                .__()
                .div()
                .attrClass("sf-body e-content")
                .<PageView>dynamic((div, page) -> page.blocks().forEach(block -> body.write(div, block)))
                .__();
        new Footer<>(article)
                .attrClass("sf-article-footer")
                .nav()
                .attrClass("sf-topics")
                .addAttr("aria-label", "Topics")
                .ul()
                .attrClass("sf-topic-list")
                .dynamic(HtmlFlowPage::topics)
                .__()
                .__()
                .__();
    }

    private static void headlines(Header<?> header) {
        header.p()
                .attrClass("sf-kicker")
                .a()
                .attrClass("sf-kicker-link p-category")
                .<PageView>dynamic((a, page) -> a.attrHref(escape(page.section().url()))
                        .text(page.section().text()))
                .__()
                .__()
                .h1()
                .attrClass("sf-headline p-name")
                .attrId("headline")
                .<PageView>dynamic((h1, page) -> h1.text(page.headline()))
                .__()
                .p()
                .attrClass("sf-standfirst p-summary")
                .<PageView>dynamic((p, page) -> p.text(page.description()))
                .__()
                .p()
                .attrClass("sf-byline")
                .dynamic(HtmlFlowPage::byline)
                .__()
                .p()
                .attrClass("sf-dates")
                .dynamic(HtmlFlowPage::dates)
                .__();
    }

    private static void byline(P<?> p, PageView page) {
        p.text("By ");
        for (LinkView author : page.authors()) {
            p.text(author.before())
                    .span()
                    .attrClass("sf-author p-author h-card")
                    .a()
                    .attrClass("sf-author-link p-name u-url")
                    .attrRel(EnumRelType.AUTHOR)
                    .attrDir(EnumDirType.AUTO)
                    .attrHref(escape(author.url()))
                    .text(author.text())
                    .__()
                    .__();
        }
        p.text(", in ")
                .span()
                .attrClass("sf-dateline p-location")
                .text(page.dateline())
                .__();
    }

    private static void dates(P<?> p, PageView page) {
        p.text("Published ")
                .a()
                .attrClass("sf-permalink u-url")
                .attrHref(escape(page.url()))
                .time()
                .attrClass("sf-published dt-published")
                .attrDatetime(escape(page.published().iso()))
                .text(page.published().people())
                .__()
                .__()
                .text(" · Updated ")
                .time()
                .attrClass("sf-updated dt-updated")
                .attrDatetime(escape(page.updated().iso()))
                .text(page.updated().people())
                .__()
                .text(" · ")
                .span()
                .attrClass("sf-reading-time")
                .text(page.readingMinutes())
                .text(" minute read")
                .__();
    }

    private static void topics(Ul<?> list, PageView page) {
        for (LinkView topic : page.topics()) {
            list.li()
                    .attrClass("sf-topic")
                    .a()
                    .attrClass("sf-topic-link p-category")
                    .addAttr("rel", "tag")
                    .attrHref(escape(topic.url()))
                    .text(topic.text())
                    .__()
                    .__();
        }
    }

    private void rest(Main<?> main, PageView page) {
        if (page.discussion() != null) {
            main.p()
                    .attrClass("sf-comment-count")
                    .a()
                    .attrClass("sf-comment-count-link")
                    .attrHref("#comments")
                    .text(page.discussion().count())
                    .text(" comments")
                    .__()
                    .__();
        }
        if (page.hasRelated()) {
            related(main, page);
        }
        if (page.discussion() != null) {
            main.raw(discussion.render(page));
        }
    }

    private static void related(Main<?> main, PageView page) {
        Ul<?> list = main.section()
                .attrClass("sf-related")
                .attrId("related")
                .addAttr("aria-labelledby", "related-heading")
                .h2()
                .attrClass("sf-related-heading")
                .attrId("related-heading")
                .text("You may also like")
                .__()
                .ul()
                .attrClass("sf-related-list");
        for (LinkView link : page.related()) {
            list.li()
                    .attrClass("sf-related-item")
                    .a()
                    .attrClass("sf-related-link")
                    .attrHref(escape(link.url()))
                    .text(link.text())
                    .__()
                    .__();
        }
        list.__().__();
    }
}
