package org.standfirst.examples.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Content;
import org.standfirst.examples.site.sample.Courier;
import org.standfirst.json.JsonRenderer;

/** Runs the program with NDJSON. */
class ManyDocumentsTest {
    @TempDir
    Path folder;

    @Test
    void writesAFolderForEachDocument() throws IOException {
        Run run = render("archive.ndjson", draft("fog"), "", json(Courier.pageOf(article("../Fog & rain"))));

        assertThat(run.done()).isTrue();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Written: 2 documents, each into its own folder in " + site() + "\n")
                .endsWith("Folders whose name differs from the id of their document:\n"
                        + "  _._Fog___rain has the id ../Fog & rain\n");
        assertThat(folders()).containsExactly("_._Fog___rain", "fog");
        assertThat(site().resolve("fog/index.html")).exists();
        assertThat(site().resolve("_._Fog___rain/validation.txt")).exists();
    }

    @Test
    void detectsLinesByTheirContent() throws IOException {
        assertThat(render("archive.json", draft("fog"), draft("rain")).done()).isTrue();
        assertThat(folders()).containsExactly("fog", "rain");
    }

    @Test
    void readsASingleLineAsNdjsonByTheNameOfTheFile() throws IOException {
        assertThat(render("archive.jsonl", draft("fog")).done()).isTrue();
        assertThat(folders()).containsExactly("fog");
    }

    @Test
    void writesRepeatedIdsIntoDifferentFolders() throws IOException {
        assertThat(render("archive.ndjson", draft("fog"), draft("fog"), draft("FOG"))
                        .done())
                .isTrue();
        assertThat(folders()).containsExactly("FOG~3", "fog", "fog~2");
    }

    @Test
    void reportsUnreadableLinesAndWritesTheOthers() throws IOException {
        String[] lines = {
            "{\"standfirst\":1,\"type\":\"article\",",
            draft("fog"),
            json(Author.builder("Mira").build()),
            draft("rain")
        };
        Run run = render("archive.json", lines);

        assertThat(run.done()).isFalse();
        assertThat(run.out()).startsWith("Written: 2 documents, ");
        assertThat(run.err())
                .startsWith("Lines that cannot be read:\n  line 1, column ")
                .contains("  line 3, column 1, /type: expected an article or a page\n");
        assertThat(folders()).containsExactly("fog", "rain");
    }

    @Test
    void failsWithoutDocuments() throws IOException {
        Run run = render("archive.ndjson", "");

        assertThat(run.done()).isFalse();
        assertThat(run.err()).isEqualTo("INPUT has no article and no page\n");
    }

    @Test
    void printsTheFirstFaultsOnly() throws IOException {
        Run run = render(
                "archive.ndjson", IntStream.range(0, 25).mapToObj(i -> "x").toArray(String[]::new));

        assertThat(run.err()).contains("line 20, ", "  and 5 more\n").doesNotContain("line 21, ");
    }

    @Test
    void listsOmissionsWithTheirOwnLineOnly() throws IOException {
        render("archive.ndjson", draft("fog").replace("\"headline\":", "\"headlight\":3,\"headline\":"), draft("rain"));

        assertThat(Files.readString(site().resolve("fog/left-out.txt"))).contains("/headlines/headlight");
        assertThat(Files.readString(site().resolve("rain/left-out.txt"))).doesNotContain("headlight");
    }

    private Run render(String name, String... lines) throws IOException {
        Path file = Files.write(folder.resolve(name), List.of(lines));
        return Run.of(folder, file.toString(), site().toString());
    }

    private Path site() {
        return folder.resolve("site");
    }

    private List<String> folders() throws IOException {
        try (Stream<Path> folders = Files.list(site())) {
            return folders.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    private static Article article(String id) {
        return Article.builder(id, "Fog closes the harbour").build();
    }

    private static String draft(String id) {
        return json(article(id));
    }

    private static String json(Content content) {
        return JsonRenderer.create().render(content);
    }
}
