package org.standfirst.benchmarks.html;

import static org.standfirst.benchmarks.html.HtmlFlowHtml.escape;

import htmlflow.HtmlView;
import org.standfirst.benchmarks.view.BlockView;
import org.standfirst.benchmarks.view.ImageView;
import org.standfirst.benchmarks.view.LinkView;
import org.standfirst.benchmarks.view.RunView;
import org.xmlet.htmlapifaster.Div;
import org.xmlet.htmlapifaster.P;

/** The blocks of the body as a part of an HtmlFlow template. */
final class HtmlFlowBody {
    private final HtmlView<ImageView> figures;

    HtmlFlowBody(HtmlView<ImageView> figures) {
        this.figures = figures;
    }

    void write(Div<?> div, BlockView block) {
        if (block.paragraph() != null) {
            P<?> p = div.p();
            block.paragraph().runs().forEach(run -> run(p, run));
            p.__();
        }
        if (block.quote() != null) {
            div.blockquote()
                    .attrClass("sf-quote")
                    .p()
                    .text(block.quote().text())
                    .__()
                    .footer()
                    .attrClass("sf-quote-source")
                    .text(block.quote().source())
                    .__()
                    .__();
        }
        if (block.figure() != null) {
            div.raw(figures.render(block.figure()));
        }
        if (block.readAlso() != null) {
            readAlso(div, block.readAlso());
        }
    }

    private static void run(P<?> p, RunView run) {
        if (run.plain() != null) {
            p.text(run.plain());
        }
        if (run.emphasis() != null) {
            p.em().text(run.emphasis()).__();
        }
        if (run.link() != null) {
            p.a().attrHref(escape(run.link().url())).text(run.link().text()).__();
        }
    }

    private static void readAlso(Div<?> div, LinkView link) {
        div.aside()
                .attrClass("sf-read-also")
                .addAttr("aria-label", "Read more")
                .p()
                .attrClass("sf-read-also-item")
                .span()
                .attrClass("sf-read-also-label")
                .text("Read more:")
                .__()
                .text(" ")
                .a()
                .attrClass("sf-read-also-link")
                .attrHref(escape(link.url()))
                .text(link.text())
                .__()
                .__()
                .__();
    }
}
