package org.standfirst.examples.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the program with INPUT in other formats. */
class ImportedDocumentsTest {
    @TempDir
    Path folder;

    private Run run(String name, String content, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        String[] arguments = Stream.concat(
                        Arrays.stream(options),
                        Stream.of(file.toString(), folder.resolve("site").toString()))
                .toArray(String[]::new);
        return Run.of(folder, arguments);
    }

    private String written(String name) throws IOException {
        return Files.readString(folder.resolve("site").resolve(name));
    }

    @Test
    void rendersABodyAndListsOmissions() throws IOException {
        Run run = run(
                "ferry.html",
                "<p>It <b>sails</b>. <a href=\"/x\">More</a></p><form>Sign up</form>",
                "--base",
                "https://n.example/");
        assertThat(run.done()).isTrue();
        assertThat(written("fragment.html"))
                .contains("It <strong>sails</strong>. <a href=\"https://n.example/x\">More</a>");
        assertThat(written("left-out.txt")).contains("INPUT\t1:46 is hidden").contains("Sign up");
    }

    @Test
    void detectsPages() throws IOException {
        Run run = run(
                "page.html",
                "<!DOCTYPE html><html lang=\"de\"><title>x</title><main><p>Sie legt ab.</p></main></html>");
        assertThat(run.done()).isTrue();
        assertThat(written("index.html")).contains("lang=\"de\"").contains("<p>Sie legt ab.</p>");
    }

    @Test
    void writesAFolderForEachPostOfAnExport() throws IOException {
        String item =
                "<item><title>T</title><wp:post_id>%d</wp:post_id><wp:post_type>%s</wp:post_type><content:encoded>x</content:encoded></item>";
        Run run = run(
                "export.xml",
                "<rss xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel>" + item.formatted(1, "post")
                        + item.formatted(2, "page") + item.formatted(3, "custom_css") + "</channel></rss>");
        assertThat(run.done()).isTrue();
        assertThat(written("1/article.txt")).contains("x");
        assertThat(written("2/article.txt")).contains("x");
        assertThat(run.out()).contains("item[3] is a custom_css, not a post or page");
    }

    @Test
    void detectsResponsesOfTheRestApi() throws IOException {
        Run run = run(
                "post.json",
                "{\"id\":4,\"title\":{\"rendered\":\"T\"},\"content\":{\"rendered\":\"<p>Sails.</p>\"}}",
                "--language",
                "en");
        assertThat(run.done()).isTrue();
        assertThat(written("article.txt")).contains("Sails.");
    }

    @Test
    void detectsMarkdownAndWritesItAgain() throws IOException {
        Run run = run("ferry.md", "---\ntitle: Ferry\nweight: 1\n---\n\nIt **sails**.\n");
        assertThat(run.done()).isTrue();
        assertThat(written("index.html")).contains("Ferry</h1>").contains("It <strong>sails</strong>.");
        assertThat(written("article.md")).isEqualTo("---\ntitle: 'Ferry'\ndraft: true\n---\n\nIt **sails**.\n");
        assertThat(written("left-out.txt")).contains("INPUT\tweight is not a property");
    }

    @Test
    void rejectsUnknownFormats() throws IOException {
        Run run = run("a.html", "x", "--format", "docx");
        assertThat(run.done()).isFalse();
        assertThat(run.err()).startsWith("Unknown format: docx");
    }
}
