package org.standfirst.examples.quickstart;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.standfirst.Article;
import org.standfirst.Page;
import org.standfirst.json.JsonReader;

/** An article in a file of our JSON. */
final class ArticleFile {
    private ArticleFile() {}

    /** Renders it as the sample is, and says what is wrong with it. */
    static void render(Path file, Path folder, PrintStream out) throws IOException {
        Notes unknown = new Notes();
        JsonReader reader = JsonReader.create()
                .with(o -> o.allFaults(true).unknownProperties(fault -> unknown.add(fault.toString())));
        Page page = Courier.pageOf(read(file, reader));
        Site site = Site.in(folder);
        site.write(page);
        out.println("Your article, rendered in every form:");
        site.print(out);
        unknown.print("Passed over, since an article has no such thing", out);
        EditorReport.print(page, out);
    }

    private static Article read(Path file, JsonReader reader) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return reader.read(in, Article.class);
        }
    }
}
