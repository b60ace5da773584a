package org.standfirst.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standfirst.Article;
import org.standfirst.json.JsonRenderer;

/** What somebody sees who renders an article of their own. */
class ArticleFileTest {
    private static final Article ARTICLE = Article.builder("fog-1", "Fog closes the harbour")
            .paragraph("“Nothing moves,” said the harbour office.")
            .build();

    @TempDir
    Path folder;

    private Path file;
    private Path site;

    @BeforeEach
    void save() throws IOException {
        file = folder.resolve("mine.json");
        site = folder.resolve("new folder/site");
        save(JsonRenderer.create().with(o -> o.indented(true)).render(ARTICLE));
    }

    @Test
    void itIsRenderedAsTheSampleIs() throws IOException {
        Run run = run();

        assertThat(run.done()).isTrue();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("the page           " + site.resolve("index.html"))
                .doesNotContain("photos");
        assertThat(Files.readString(site.resolve("index.html"))).contains("Fog closes the harbour</h1>", "0 comments");
        assertThat(Files.readString(site.resolve("fragment.html"))).contains("“Nothing moves,”");
        assertThat(Files.readString(site.resolve("article.json"))).isEqualTo(Files.readString(file));
    }

    @Test
    void picturesOfTheSampleComeWithIt() throws IOException {
        save(JsonRenderer.create().render(ARTICLE.with(a -> a.lead(Photos.QUAY))));

        assertThat(run().out()).contains("its photos         " + site.resolve("photos"));
        assertThat(site.resolve("photos/quay-480.png")).exists();
    }

    @Test
    void aPropertyThatNobodyKnowsIsReported() throws IOException {
        save(Files.readString(file).replace("\"headline\":", "\"headlight\": 3,\n\"headline\":"));

        assertThat(run().out()).contains("""
                Passed over, since an article has no such thing:
                  line 17, column 18, /headlines/headlight:""");
    }

    @Test
    void everyFaultOfItsJsonIsSaidWithItsPlace() throws IOException {
        save(Files.readString(file).replace("\"Fog closes the harbour\"", "12").replace("\"draft\"", "\"sketch\""));
        Run run = run();

        assertThat(run.done()).isFalse();
        assertThat(run.err())
                .startsWith(file + " is not an article in our JSON:\n")
                .contains("line 10, column 15, /publishing/status: expected ")
                .contains("line 17, column 17, /headlines/headline: expected ");
        assertThat(site).doesNotExist();
    }

    @Test
    void aMissingFileIsSaidToBeMissing() {
        Run run = Run.of(folder, folder.resolve("none.json").toString(), site.toString());

        assertThat(run).isEqualTo(new Run(false, "", "There is no file " + folder.resolve("none.json") + "\n"));
    }

    @Test
    void aFolderThatIsAFileIsRefusedInOneLine() {
        Run run = Run.of(folder, file.toString(), file.toString());

        assertThat(run.done()).isFalse();
        assertThat(run.err()).startsWith("Can't use " + file).hasLineCount(1);
    }

    @Test
    void whoeverGivesOtherArgumentsIsToldWhichThereAre() {
        Run run = Run.of(folder, file.toString());

        assertThat(run.done()).isFalse();
        assertThat(run.err()).contains("ARTICLE.json FOLDER");
    }

    private Run run() {
        return Run.of(folder, file.toString(), site.toString());
    }

    private void save(String json) throws IOException {
        Files.writeString(file, json);
    }
}
