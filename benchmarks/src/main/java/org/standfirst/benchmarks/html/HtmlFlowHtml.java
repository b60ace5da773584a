package org.standfirst.benchmarks.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import htmlflow.HtmlFlow;
import htmlflow.HtmlView;
import htmlflow.visitor.escape.HtmlEscapers;
import java.io.IOException;
import java.io.OutputStream;
import org.standfirst.benchmarks.view.ImageView;
import org.standfirst.benchmarks.view.PageView;

/** HtmlFlow, with views whose static parts are rendered once. */
final class HtmlFlowHtml implements HtmlEngine {
    static final HtmlFlow.ViewFactory VIEWS =
            HtmlFlow.ViewFactory.builder().indented(false).threadSafe(true).build();

    private final HtmlView<ImageView> figures = VIEWS.view(HtmlFlowFigure::write);
    private final HtmlView<PageView> pages = VIEWS.view(new HtmlFlowPage(figures)::write);

    @Override
    public byte[] page(Subject subject) {
        return pages.render(subject.view()).getBytes(UTF_8);
    }

    @Override
    public void page(Subject subject, OutputStream out) throws IOException {
        out.write(page(subject)); // a view that was given a writer could not render strings afterwards
    }

    @Override
    public byte[] figure(Subject subject) {
        return figures.render(subject.image()).getBytes(UTF_8);
    }

    /** Escapes the value of an attribute, because HtmlFlow escapes only texts. */
    static String escape(String value) {
        return HtmlEscapers.htmlEscaper().escape(value);
    }
}
