package org.standfirst.benchmarks.html;

import static org.standfirst.benchmarks.html.HtmlFlowHtml.escape;

import htmlflow.HtmlPage;
import org.standfirst.benchmarks.view.ImageView;
import org.xmlet.htmlapifaster.Figure;
import org.xmlet.htmlapifaster.Img;

/** The photo as an HtmlFlow template. */
final class HtmlFlowFigure {
    private HtmlFlowFigure() {}

    static void write(HtmlPage page) {
        new Figure<>(page)
                .attrClass("sf-photo")
                .img()
                .attrClass("sf-photo-image u-photo")
                .dynamic(HtmlFlowFigure::image)
                .__()
                .figcaption()
                .attrClass("sf-caption")
                .span()
                .attrClass("sf-caption-text")
                .<ImageView>dynamic((span, image) -> span.text(image.caption()))
                .__()
                .<ImageView>dynamic((caption, image) -> caption.text(" ")
                        .span()
                        .attrClass("sf-photo-credit")
                        .text("Photo: ")
                        .bdi()
                        .text(image.credit())
                        .__()
                        .__())
                .__()
                .__();
    }

    private static void image(Img<?> img, ImageView image) {
        img.attrSrc(escape(image.src()))
                .attrSrcset(escape(image.srcset()))
                .addAttr("sizes", "(min-width: 44rem) 42rem, calc(100vw - 2rem)")
                .attrWidth((long) image.width())
                .attrHeight((long) image.height())
                .attrAlt(escape(image.alt()));
        if (image.first()) {
            img.addAttr("fetchpriority", "high");
        } else {
            img.addAttr("loading", "lazy").addAttr("decoding", "async");
        }
    }
}
