package org.standfirst.benchmarks.html;

import java.io.IOException;
import java.io.OutputStream;
import org.standfirst.Page;
import org.standfirst.Url;
import org.standfirst.html.CommentForm;
import org.standfirst.html.HtmlRenderer;
import org.standfirst.html.PageRenderer;
import org.standfirst.html.Theme;
import org.standfirst.schemaorg.SchemaOrgRenderer;

/** Our library with its defaults. */
public final class StandfirstHtml implements HtmlEngine {
    private final HtmlRenderer fragments = HtmlRenderer.create();
    private final PageRenderer pages = PageRenderer.of(SchemaOrgRenderer.create())
            .withTheme(Theme.stylesheet(Url.of("https://courier.example/site.css")));
    private final PageRenderer discussed =
            pages.with(o -> o.commentForm(CommentForm.to(Url.of("https://courier.example/comments"))));

    @Override
    public byte[] page(Subject subject) {
        return page(subject.page());
    }

    /** Returns the page in UTF-8. */
    public byte[] page(Page page) {
        return of(page).toBytes(page);
    }

    @Override
    public void page(Subject subject, OutputStream out) throws IOException {
        of(subject.page()).render(subject.page(), out);
    }

    @Override
    public byte[] figure(Subject subject) {
        return fragments.toBytes(subject.photo());
    }

    /** Returns the renderer, with a form if the page has comments, as in the templates. */
    private PageRenderer of(Page page) {
        return page.discussion() == null ? pages : discussed;
    }
}
