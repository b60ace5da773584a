package org.standfirst.examples.quickstart;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.standfirst.Page;
import org.standfirst.Renderer;
import org.standfirst.html.CommentForm;
import org.standfirst.html.HtmlRenderer;
import org.standfirst.html.PageRenderer;
import org.standfirst.json.JsonRenderer;
import org.standfirst.json.SchemaOrgRenderer;

/** Every form of one page, in a folder. The renderers are made once: they are immutable, and any thread may use them. */
final class Site {
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().images(Photos::beside).build();
    private static final PageRenderer PAGES = PageRenderer.of(SchemaOrgRenderer.create())
            .html(HTML.with(options -> options.commentForm(CommentForm.to(Courier.at("comments")))));
    private static final JsonRenderer JSON = JsonRenderer.create().with(options -> options.indented(true));

    private final Path folder;

    private Site(Path folder) {
        this.folder = folder;
    }

    /** Returns the site in {@code folder}, which is made if it is not there. */
    static Site in(Path folder) throws IOException {
        return new Site(Files.createDirectories(folder.toAbsolutePath().normalize()));
    }

    /** Writes the page as readers see it, the article alone, its JSON and the pictures it shows; says where they are. */
    void write(Page page, PrintStream out) throws IOException {
        out.println("  the page           " + write(PAGES, page, "index.html"));
        out.println("  the article alone  " + write(HTML, page.article(), "fragment.html"));
        out.println("  its JSON           " + write(JSON, page.article(), "article.json"));
        if (Photos.areIn(page.article())) {
            out.println("  its photos         " + Photos.drawInto(folder));
        }
    }

    private <C> Path write(Renderer<? super C> renderer, C content, String name) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            renderer.render(content, out);
        }
        return file;
    }
}
