package org.standfirst.examples.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standfirst.Article;
import org.standfirst.json.JsonRenderer;
import org.standfirst.text.TextRenderer;

class PageFilesTest {
    @TempDir
    private Path folder;

    @Test
    void writesAFileForEachArticleAndFormWithAnyId() throws IOException {
        Path input = Local.lines(
                folder.resolve("in.ndjson"),
                json("ferry", "First"),
                json("../../ferry", "Outside"),
                json("\ud83d", "Half a character"),
                json("ferry", "Second"));
        Path files = folder.resolve("out").resolve(PageFiles.FOLDER);

        Local.run(input, folder.resolve("out"), "--write", "text,json", "--files");

        assertThat(files.resolve("ferry/article.txt")).content().isEqualTo(text("First"));
        assertThat(files.resolve("ferry_2/article.txt")).content().isEqualTo(text("Second"));
        assertThat(files.resolve("ferry_2/article.json")).content().isEqualTo(json("ferry", "Second"));
        try (Stream<Path> all = Files.list(files)) {
            assertThat(all).hasSize(4);
        }
    }

    private static String json(String id, String headline) {
        return JsonRenderer.create().render(Article.builder(id, headline).build());
    }

    private static String text(String headline) {
        return TextRenderer.create().render(Article.builder("ferry", headline).build());
    }
}
