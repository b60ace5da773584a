package org.standfirst.examples.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Content;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.Url;
import org.standfirst.body.Custom;
import org.standfirst.body.PullQuote;
import org.standfirst.examples.site.sample.TideClock;
import org.standfirst.json.JsonReader;
import org.standfirst.json.JsonRenderer;

/** Runs the program with one article or one page. */
class OneDocumentTest {
    private static final JsonRenderer JSON = JsonRenderer.create().with(o -> o.indented(true));
    private static final Publication HERALD =
            Publication.builder("The Herald", Url.of("https://herald.example/")).build();
    private static final Article ARTICLE = Article.builder("fog-1", "Fog closes the harbour")
            .author("Mira Vale")
            .paragraph("“Nothing moves,” said the harbour office.")
            .add(PullQuote.of("Nothing moves"))
            .build();

    @TempDir
    Path folder;

    private Path file;
    private Path site;

    @BeforeEach
    void save() throws IOException {
        file = folder.resolve("mine.json");
        site = folder.resolve("new folder/site");
        save(ARTICLE);
    }

    @Test
    void writesAnArticleInEveryForm() throws IOException {
        Run run = run();

        assertThat(run.done()).isTrue();
        assertThat(run.err()).isEmpty();
        assertThat(names(site))
                .containsExactly(
                        "article.json",
                        "article.md",
                        "article.txt",
                        "atom.xml",
                        "email.html",
                        "feed.html",
                        "feed.json",
                        "fragment.html",
                        "index.html",
                        "left-out.txt",
                        "page.json",
                        "photos",
                        "rss.xml",
                        "schema-org.json",
                        "sitemap.xml",
                        "validation.txt");
        assertThat(run.out()).contains("  " + site.resolve("index.html") + "  the page\n");
        assertThat(written("index.html"))
                .startsWith("<!DOCTYPE html>")
                .contains("Fog closes the harbour</h1>", "No comments yet");
        assertThat(written("fragment.html")).startsWith("<article ").contains("“Nothing moves,”", "<aside");
        assertThat(written("feed.html")).contains("“Nothing moves,”").doesNotContain("<aside", "Fog closes");
        assertThat(written("email.html"))
                .contains("“Nothing moves,”", "Fog closes the harbour</h2>")
                .doesNotContain("<aside");
        assertThat(written("article.txt")).startsWith("Fog closes the harbour\n======");
        assertThat(written("article.json")).isEqualTo(Files.readString(file));
        assertThat(JsonReader.create().read(written("page.json"), Page.class).article())
                .isEqualTo(ARTICLE);
        assertThat(written("schema-org.json")).contains("\"headline\":\"Fog closes the harbour\"");
    }

    @Test
    void rendersArticlesForTheExamplePublication() throws IOException {
        assertThat(run().out())
                .contains("Publication: The Saltmarrow Courier, an example; --publication FILE sets another");
        assertThat(written("page.json")).contains("\"name\": \"The Saltmarrow Courier\"");
    }

    @Test
    void rendersArticlesForThePublicationOfTheOption() throws IOException {
        Path publication = Files.writeString(folder.resolve("herald.json"), JSON.render(HERALD));
        Run run = Run.of(folder, "--publication", publication.toString(), file.toString(), site.toString());

        assertThat(run.done()).isTrue();
        assertThat(run.out()).doesNotContain("Courier");
        assertThat(written("index.html")).contains("The Herald").doesNotContain("Courier");
    }

    @Test
    void rendersAPageWithItsOwnPublication() throws IOException {
        save(Page.of(HERALD, ARTICLE));
        Run run = run();

        assertThat(run.done()).isTrue();
        assertThat(run.out()).doesNotContain("Courier");
        assertThat(written("page.json")).isEqualTo(Files.readString(file));
        assertThat(written("article.json")).isEqualTo(JSON.render(ARTICLE));
    }

    @Test
    void listsGroupPathAndMessageOfEachViolation() throws IOException {
        save(ARTICLE.with(a -> a.headline("").revision(-1)));

        assertThat(run().done()).isTrue();
        assertThat(Files.readAllLines(site.resolve("validation.txt")))
                .allMatch(line -> line.matches("(Default|ForPublication|Advisory)\t[a-zA-Z0-9.\\[\\]]+\t\\S.*"))
                .doesNotHaveDuplicates()
                .contains("ForPublication\theadlines.headline\tmust not be empty")
                .anyMatch(line -> line.startsWith("Default\tidentity.revision\t"))
                .anyMatch(line -> line.startsWith("Advisory\t"));
    }

    @Test
    void listsOmissions() throws IOException {
        save(ARTICLE.with(a -> a.add(Custom.of("poll\n2", Map.of())).url(Url.of("/fog"))));
        Files.writeString(file, Files.readString(file).replace("\"headline\":", "\"headlight\": 3,\n\"headline\":"));

        assertThat(run().done()).isTrue();
        assertThat(Files.readAllLines(site.resolve("left-out.txt")))
                .anyMatch(line -> line.matches("index\\.html\tarticle\\.body\\[\\d+] has neither .*: poll\\\\u000a2"))
                .anyMatch(line -> line.matches("email\\.html\t.* has neither .*: poll\\\\u000a2"))
                .anyMatch(line -> line.startsWith("schema-org.json\t") && line.contains("/fog"))
                .anyMatch(line ->
                        line.startsWith("INPUT\tunknown property: line ") && line.contains("/headlines/headlight"));
    }

    @Test
    void copiesThePicturesOfTheSample() throws IOException {
        save(TideClock.article());

        assertThat(run().done()).isTrue();
        assertThat(site.resolve("photos/quay.svg")).exists();
        assertThat(written("index.html")).contains("src=\"photos/quay.svg\"");
        assertThat(written("email.html")).contains("src=\"https://courier.example/photos/quay.svg\"");
    }

    @Test
    void readsADocumentOnOneLineAsOneDocument() throws IOException {
        Files.writeString(file, JsonRenderer.create().render(ARTICLE) + "\n\n");

        assertThat(run().done()).isTrue();
        assertThat(site.resolve("index.html")).exists();
    }

    @Test
    void printsEveryFaultOfTheJsonWithItsPosition() throws IOException {
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("\"Fog closes the harbour\"", "12")
                        .replace("\"draft\"", "\"sketch\""));
        Run run = run();

        assertThat(run.done()).isFalse();
        assertThat(run.err())
                .startsWith(file + " is not an article or a page in Standfirst's JSON:\n")
                .contains("/publishing/status: expected ", "/headlines/headline: expected ");
        assertThat(site).doesNotExist();
    }

    @Test
    void rejectsDocumentsOfOtherKinds() throws IOException {
        save(Author.builder("Mira Vale").build());
        Run run = run();

        assertThat(run.done()).isFalse();
        assertThat(run.err()).contains("/type: expected an article or a page");
    }

    @Test
    void rejectsEmptyFiles() throws IOException {
        Files.writeString(file, "\n");

        assertThat(run().done()).isFalse();
        assertThat(run().err()).startsWith(file + " is not an article or a page");
    }

    @Test
    void namesAMissingFile() {
        Run run = Run.of(folder, folder.resolve("none.json").toString(), site.toString());

        assertThat(run).isEqualTo(new Run(false, "", "There is no file " + folder.resolve("none.json") + "\n"));
    }

    @Test
    void rejectsAFileAsTheOutputFolder() {
        Run run = Run.of(folder, file.toString(), file.toString());

        assertThat(run.done()).isFalse();
        assertThat(run.err()).startsWith("Can't use " + file).hasLineCount(1);
    }

    @Test
    void namesAnUnreadablePublication() {
        Run run = Run.of(folder, "--publication", file.toString(), file.toString(), site.toString());

        assertThat(run.done()).isFalse();
        assertThat(run.err()).startsWith(file + " is not a publication in Standfirst's JSON:\n");
    }

    @Test
    void printsTheUsageForInvalidArguments() {
        assertThat(Run.of(folder, file.toString())).isEqualTo(new Run(false, "", Arguments.USAGE + "\n"));
        assertThat(Run.of(folder, "--fast", file.toString(), site.toString()).err())
                .startsWith("Unknown option: --fast\nArguments: ");
        assertThat(Run.of(folder, "--help")).isEqualTo(new Run(true, Arguments.USAGE + "\n", ""));
    }

    private Run run() {
        return Run.of(folder, file.toString(), site.toString());
    }

    private void save(Content content) throws IOException {
        Files.writeString(file, JSON.render(content));
    }

    private String written(String name) throws IOException {
        return Files.readString(site.resolve(name));
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }
}
