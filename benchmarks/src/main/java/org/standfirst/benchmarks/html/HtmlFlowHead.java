package org.standfirst.benchmarks.html;

import static org.standfirst.benchmarks.html.HtmlFlowHtml.escape;

import java.util.function.Function;
import org.standfirst.benchmarks.view.LinkView;
import org.standfirst.benchmarks.view.PageView;
import org.xmlet.htmlapifaster.EnumRelType;
import org.xmlet.htmlapifaster.Head;

/** The head of the page as a part of an HtmlFlow template. */
final class HtmlFlowHead {
    private HtmlFlowHead() {}

    static void write(Head<?> head) {
        head.meta()
                .attrCharset("utf-8")
                .__()
                .meta()
                .attrName("viewport")
                .attrContent("width=device-width, initial-scale=1")
                .__()
                .title()
                .<PageView>dynamic((title, page) -> title.text(page.title()))
                .__()
                .link()
                .addAttr("rel", "canonical")
                .<PageView>dynamic((link, page) -> link.attrHref(escape(page.url())))
                .__()
                .meta()
                .attrName("description")
                .<PageView>dynamic((meta, page) -> meta.attrContent(escape(page.description())))
                .__()
                .dynamic(HtmlFlowHead::authors)
                .meta()
                .attrName("robots")
                .attrContent("max-image-preview:large, max-snippet:-1, max-video-preview:-1")
                .__()
                .meta()
                .attrName("color-scheme")
                .attrContent("light dark")
                .__()
                .meta()
                .attrName("referrer")
                .attrContent("strict-origin-when-cross-origin")
                .__()
                .of(HtmlFlowHead::openGraph)
                .script()
                .addAttr("type", "application/ld+json")
                .<PageView>dynamic((script, page) -> script.raw(page.structuredData()))
                .__()
                .link()
                .attrRel(EnumRelType.STYLESHEET)
                .attrHref("https://courier.example/site.css")
                .__();
    }

    private static void openGraph(Head<?> head) {
        head.meta().addAttr("property", "og:type").attrContent("article").__();
        property(head, "og:site_name", PageView::site);
        property(head, "og:title", PageView::headline);
        property(head, "og:description", PageView::description);
        property(head, "og:url", PageView::url);
        head.meta().addAttr("property", "og:locale").attrContent("en_GB").__();
        property(head, "og:image", page -> page.lead().src());
        property(head, "og:image:width", page -> Integer.toString(page.lead().width()));
        property(head, "og:image:height", page -> Integer.toString(page.lead().height()));
        property(head, "og:image:alt", page -> page.lead().alt());
        head.meta().attrName("twitter:card").attrContent("summary_large_image").__();
        property(head, "article:published_time", page -> page.published().iso());
        property(head, "article:modified_time", page -> page.updated().iso());
        head.dynamic(HtmlFlowHead::profiles);
        property(head, "article:section", page -> page.topSection().text());
        head.dynamic(HtmlFlowHead::keywords);
    }

    private static void property(Head<?> head, String name, Function<PageView, String> value) {
        head.meta()
                .addAttr("property", name)
                .<PageView>dynamic((meta, page) -> meta.attrContent(escape(value.apply(page))))
                .__();
    }

    private static void authors(Head<?> head, PageView page) {
        for (LinkView author : page.authors()) {
            head.meta().attrName("author").attrContent(escape(author.text())).__();
        }
    }

    private static void profiles(Head<?> head, PageView page) {
        for (LinkView author : page.authors()) {
            head.meta()
                    .addAttr("property", "article:author")
                    .attrContent(escape(author.url()))
                    .__();
        }
    }

    private static void keywords(Head<?> head, PageView page) {
        for (String keyword : page.keywords()) {
            head.meta()
                    .addAttr("property", "article:tag")
                    .attrContent(escape(keyword))
                    .__();
        }
    }
}
