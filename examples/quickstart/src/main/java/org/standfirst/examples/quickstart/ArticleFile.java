package org.standfirst.examples.quickstart;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.standfirst.Article;
import org.standfirst.Discussion;
import org.standfirst.Page;
import org.standfirst.json.JsonFault;
import org.standfirst.json.JsonReader;

/** An article in a file of our JSON. */
final class ArticleFile {
    private final Path file;

    private ArticleFile(Path file) {
        this.file = file;
    }

    static ArticleFile at(String name) {
        return new ArticleFile(Path.of(name));
    }

    /** Renders it as the sample is, and says what is wrong with it. */
    void renderInto(Path folder, PrintStream out) throws IOException {
        List<JsonFault> unknown = new ArrayList<>();
        Page page = read(JsonReader.create().with(o -> o.allFaults(true).unknownProperties(unknown::add)));
        out.println("Your article, rendered in every form:");
        Site.in(folder).write(page, out);
        if (!unknown.isEmpty()) {
            out.println("Passed over, since an article has no such thing:");
            unknown.forEach(fault -> out.println("  " + fault));
        }
        EditorReport.print(page, out);
    }

    private Page read(JsonReader reader) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return pageOf(reader.read(in, Article.class));
        }
    }

    /** Returns the page of an article in our newspaper, to which nobody has said anything yet. */
    static Page pageOf(Article article) {
        return Page.of(Courier.PUBLICATION, article)
                .discussion(Discussion.builder(article.identity().id()).build());
    }
}
