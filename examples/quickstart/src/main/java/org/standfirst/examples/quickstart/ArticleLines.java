package org.standfirst.examples.quickstart;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.standfirst.Article;
import org.standfirst.Page;
import org.standfirst.json.JsonLine;
import org.standfirst.json.JsonLines;
import org.standfirst.validation.ContentValidator;
import org.standfirst.validation.ForPublication;

/** Any number of articles in a file of NDJSON, one a line: each is rendered into a folder of its own, named by its id. */
final class ArticleLines {
    private static final ContentValidator VALIDATOR = ContentValidator.create();

    private final Path folder;
    private final Progress progress;
    private final Notes unreadable = new Notes();
    private final Notes unfit = new Notes();

    private ArticleLines(Path folder, Progress progress) {
        this.folder = folder;
        this.progress = progress;
    }

    /** Returns whether a file of that name has an article a line. */
    static boolean areIn(String fileName) {
        return fileName.endsWith(".ndjson") || fileName.endsWith(".jsonl");
    }

    /** Renders every line that can be read, and returns whether all could. */
    static boolean render(Path file, Path folder, Progress progress, PrintStream out) throws IOException {
        ArticleLines lines = new ArticleLines(folder.toAbsolutePath().normalize(), progress);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                Stream<JsonLine<Article>> read = JsonLines.create().read(in, Article.class)) {
            for (JsonLine<Article> line : (Iterable<JsonLine<Article>>) read::iterator) {
                if (line.faults().isEmpty()) {
                    lines.render(line.orThrow());
                } else {
                    lines.unreadable.add(line.faults().get(0).toString());
                }
            }
        }
        lines.report(out);
        return lines.unreadable.isEmpty();
    }

    private void render(Article article) throws IOException {
        Page page = Courier.pageOf(article);
        String name = FolderName.of(article.identity().id());
        Site.in(folder.resolve(name)).write(page);
        int faults = VALIDATOR.validate(page, ForPublication.class).size();
        if (faults > 0) {
            unfit.add(name + " (" + faults + ")");
        }
        progress.step();
    }

    private void report(PrintStream out) {
        progress.end();
        out.println(progress.count() + ", each in a folder of its own, in " + folder);
        unreadable.print("Lines that are no article", out);
        unfit.print("Articles with something to mend before they are published, and how much", out);
    }
}
