package org.standfirst.examples.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standfirst.Article;
import org.standfirst.examples.site.sample.TideClock;
import org.standfirst.json.JsonReader;

/** Runs the program without arguments. */
class SampleTest {
    @TempDir
    static Path site;

    private static String printed;

    @BeforeAll
    static void run() {
        Run run = Run.of(site);
        assertThat(run.done()).isTrue();
        assertThat(run.err()).isEmpty();
        printed = run.out();
    }

    @Test
    void printsThePathOfEachFile() {
        assertThat(printed)
                .contains(site.toAbsolutePath().resolve("index.html") + "  the page\n")
                .contains(site.toAbsolutePath().resolve("left-out.txt").toString())
                .endsWith(Arguments.USAGE + "\n");
    }

    @Test
    void findsNoViolationsInTheSample() throws IOException {
        assertThat(printed).contains("Validation found 0 violations");
        assertThat(site.resolve("validation.txt")).isEmptyFile();
        assertThat(Files.readAllLines(site.resolve("left-out.txt")))
                .allMatch(line -> line.startsWith("article.md\t") || line.startsWith("rss.xml\tpublication.logo "));
    }

    @Test
    void printsGroupPathAndMessageForTheDraft() {
        assertThat(printed)
                .contains(
                        "  Default\tidentity.url\tmust be a web address",
                        "  Advisory\tdates.updated\tshould not be earlier than the publication date",
                        "  Default\tbody[0].text.runs[1].link.url\t",
                        "  Default\tbody[2].value\t",
                        "  ForPublication\tidentity.language\t",
                        "  ForPublication\theadlines.headline\tmust not be empty",
                        "  Advisory\tbyline.credits\t",
                        "  ForPublication\tlead.alt\t");
    }

    @Test
    void writesThePartsOfThePageInOrder() throws IOException {
        assertThat(written("index.html"))
                .startsWith("<!DOCTYPE html>")
                .containsSubsequence(
                        "Home",
                        "News",
                        "Harbour",
                        "Saltmarrow’s tide clock strikes again after forty years</h1>",
                        "By ",
                        "Lena Farrow",
                        "Photo: <bdi>Ada Brandt, Courier / Coast Pictures</bdi>",
                        "“Nobody cheered at first,”",
                        "Read more:",
                        "High water at the fish quay",
                        "The tide clock in figures",
                        "Corrections",
                        "You may also like",
                        "6 comments",
                        "The Kittiwake, until 1962.",
                        "Leave a comment",
                        "Learn how your comment data is processed")
                .doesNotContain("What a waste of scrap", "First!");
    }

    @Test
    void writesOnlyTheArticleIntoTheFragment() throws IOException {
        assertThat(written("fragment.html"))
                .startsWith("<article ")
                .contains("There is one thing left to mend.")
                .doesNotContain("Leave a comment");
    }

    @Test
    void writesTheArticleAsJson() throws IOException {
        assertThat(JsonReader.create().read(written("article.json"), Article.class))
                .isEqualTo(TideClock.article());
    }

    @Test
    void copiesEveryPictureOfThePageInItsSize() throws IOException {
        Pattern image = Pattern.compile("<img [^>]*src=\"(photos/[^\"]+)\"[^>]*>");

        assertThat(image.matcher(written("index.html")).results().map(MatchResult::group))
                .hasSize(4)
                .allMatch(tag -> tag.contains("width=\"1600\" height=\"900\""));
        assertThat(image.matcher(written("index.html")).results().map(found -> site.resolve(found.group(1))))
                .allSatisfy(file -> assertThat(file)
                        .content()
                        .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1600\" height=\"900\""));
    }

    private static String written(String name) throws IOException {
        return Files.readString(site.resolve(name));
    }
}
