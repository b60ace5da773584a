package org.standfirst.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
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
        Run run = Run.of(site);
        assertThat(run.done()).isTrue();
        assertThat(run.err()).isEmpty();
        printed = run.out();
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
    void nothingIsWrongWithTheSample() {
        assertThat(printed)
                .contains("Validation found nothing to mend before it is published.\n"
                        + "Validation found nothing to consider.\n");
    }

    @Test
    void theDraftShowsPathMessageAndWhatToDo() {
        assertThat(printed).contains("""
                Validation found 10 things to mend before it is published:
                  identity.url must be a web address without a fragment, such as https://example.org/page
                    -> Paste the whole address at which readers will find the article. In code: url(...)
                  identity.slug must be words of small letters and digits, joined by single hyphens, at most 200 characters
                    -> Write a few words in small letters, with hyphens in between. In code: slug(...)
                  identity.language must be the tag of a language, such as en or pt-BR
                    -> Choose the language it is written in. In code: language(...)
                  headlines.headline must not be empty
                    -> Fill it in. In code: headline(...)
                  byline.credits must name an author, unless a source is named
                    -> Say who wrote it, or which agency it came from. In code: credits(...)
                  dates.updated must not be before published
                    -> Compare the dates, and change the one that is wrong. In code: updated(...)
                  lead.alt must say what the photo shows, or be empty text if it is decoration
                    -> Describe the photo to somebody who can't see it. In code: alt(...)
                  body[0].text.runs[1].link.url must be a web address, an address that begins with mailto: or tel:, or a \
                fragment of this article
                    -> Open the page to link to, and paste its address. In code: url(...)
                  body[1].level must be between 2 and 6
                    -> Choose a number in between. In code: level(...)
                  body[2].value must lie between worst and best
                    -> Check the figure, or the scale it is on. In code: value(...)
                """);
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
