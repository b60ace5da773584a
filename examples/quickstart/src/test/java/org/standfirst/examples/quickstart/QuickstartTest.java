package org.standfirst.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standfirst.Article;
import org.standfirst.Rendition;
import org.standfirst.json.JsonReader;

/** What a newcomer sees who runs the quickstart without arguments. */
class QuickstartTest {
    @TempDir
    static Path site;

    private static String printed;

    @BeforeAll
    static void run() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, UTF_8);
        assertThat(new Quickstart(site, print, print).run()).isTrue();
        printed = out.toString(UTF_8);
    }

    @Test
    void itSaysWhereEverythingIs() {
        assertThat(printed).contains(site.toAbsolutePath().resolve("index.html").toString());
        assertThat(printed)
                .contains(site.toAbsolutePath().resolve("fragment.html").toString());
        assertThat(printed)
                .contains(site.toAbsolutePath().resolve("article.json").toString());
        assertThat(printed).contains(site.toAbsolutePath().resolve("photos").toString());
    }

    @Test
    void thePageShowsEverythingInOrder() throws IOException {
        assertThat(Files.readString(site.resolve("index.html")))
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
                        "Read also:",
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
    void theFragmentIsTheArticleAlone() throws IOException {
        assertThat(Files.readString(site.resolve("fragment.html")))
                .startsWith("<article ")
                .contains("There is one thing left to mend.")
                .doesNotContain("Leave a comment");
    }

    @Test
    void theJsonIsTheArticle() throws IOException {
        byte[] json = Files.readAllBytes(site.resolve("article.json"));

        assertThat(JsonReader.create().read(json, Article.class)).isEqualTo(TideClock.article());
    }

    @Test
    void everyPictureLiesBesideThePageInTheSizeThatItSays() throws IOException {
        String page = Files.readString(site.resolve("index.html"));
        for (Rendition rendition : Photos.TOWER.renditions()) {
            String address = Photos.beside(rendition.url()).text();
            BufferedImage image = ImageIO.read(site.resolve(address).toFile());

            assertThat(page).contains(address);
            assertThat(rendition.pixels()).isNotNull();
            assertThat(image.getWidth()).isEqualTo(rendition.pixels().width());
            assertThat(image.getHeight()).isEqualTo(rendition.pixels().height());
        }
    }
}
