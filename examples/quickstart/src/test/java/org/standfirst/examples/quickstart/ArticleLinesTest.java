package org.standfirst.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standfirst.Article;
import org.standfirst.json.JsonRenderer;

/** What somebody sees who renders an archive. */
class ArticleLinesTest {
    private static final String SAMPLE = JsonRenderer.create()
            .render(TideClock.article().with(a -> a.lead(null).body(List.of()).paragraph("It struck.")));

    @TempDir
    Path folder;

    @Test
    void everyArticleGetsAFolder() throws IOException {
        Run run = render(SAMPLE, "", draft("../Fog & rain"));

        assertThat(run.done()).isTrue();
        assertThat(run.err()).isEmpty();
        String fog = FolderName.of("../Fog & rain");
        assertThat(run.out()).isEqualTo("""
                2 articles, each in a folder of its own, in %s
                Articles with something to mend before they are published, and how much:
                  %s (6)
                """.formatted(site(), fog));
        assertThat(Files.readString(site().resolve("harbour-2026-0311/index.html")))
                .contains("It struck.");
        assertThat(Files.readString(site().resolve(fog).resolve("fragment.html")))
                .contains("Fog closes the harbour");
    }

    @Test
    void aLineThatIsNoArticleStopsNoOther() throws IOException {
        Run run = render(SAMPLE, "{\"standfirst\":1,\"type\":\"article\",", draft("fog"));

        assertThat(run.done()).isFalse();
        assertThat(run.out()).startsWith("2 articles, ").contains("Lines that are no article:\n  line 2, column ");
        assertThat(site().resolve("fog/index.html")).exists();
    }

    @Test
    void ofManyFaultsTheFirstAreShown() throws IOException {
        Run run = render(IntStream.range(0, 25).mapToObj(i -> "x").toArray(String[]::new));

        assertThat(run.out()).contains("line 20, ", "  and 5 more\n").doesNotContain("line 21, ");
    }

    @Test
    void theCountGrowsOnATerminal() throws IOException {
        ByteArrayOutputStream terminal = new ByteArrayOutputStream();
        PrintStream screen = new PrintStream(terminal, true, UTF_8);
        Path file = save(IntStream.range(0, 200).mapToObj(i -> draft("fog")).toArray(String[]::new));

        ArticleLines.render(
                file, site(), Progress.on(screen), new PrintStream(new ByteArrayOutputStream(), true, UTF_8));

        assertThat(terminal.toString(UTF_8)).isEqualTo("\r100 articles\r200 articles\r            \r");
    }

    private Run render(String... lines) throws IOException {
        return Run.of(folder, save(lines).toString(), site().toString());
    }

    private Path save(String... lines) throws IOException {
        return Files.write(folder.resolve("archive.ndjson"), List.of(lines));
    }

    private Path site() {
        return folder.resolve("site");
    }

    private static String draft(String id) {
        return JsonRenderer.create()
                .render(Article.builder(id, "Fog closes the harbour").build());
    }
}
