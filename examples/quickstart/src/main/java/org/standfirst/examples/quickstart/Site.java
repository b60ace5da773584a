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
import org.standfirst.schemaorg.SchemaOrgRenderer;

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

    /** Writes the page as readers see it, the article alone, its JSON, and those of our pictures that it shows. */
    void write(Page page) throws IOException {
        write(PAGES, page, index());
        write(HTML, page.article(), fragment());
        write(JSON, page.article(), json());
        if (Photos.areIn(page.article())) {
            Photos.drawInto(photos());
        }
    }

    /** Prints where everything is. */
    void print(PrintStream out) {
        out.println("  the page           " + index());
        out.println("  the article alone  " + fragment());
        out.println("  its JSON           " + json());
        if (Files.exists(photos())) {
            out.println("  its photos         " + photos());
        }
    }

    private Path index() {
        return folder.resolve("index.html");
    }

    private Path fragment() {
        return folder.resolve("fragment.html");
    }

    private Path json() {
        return folder.resolve("article.json");
    }

    private Path photos() {
        return folder.resolve(Photos.FOLDER);
    }

    private static <C> void write(Renderer<? super C> renderer, C content, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            renderer.render(content, out);
        }
    }
}
