package org.standfirst.examples.articles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standfirst.Article;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.html.PageRenderer;
import org.standfirst.html.Theme;
import org.standfirst.labels.Labels;

/**
 * Compares the visible texts of the articles in other languages with golden files, which have one text on each line.
 * The system property {@code standfirst.golden.update} rewrites the files; a reader of the language must review their
 * diff.
 */
class LanguagesTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/standfirst/examples/articles");

    @ParameterizedTest
    @CsvSource({
        "de, Europe/Berlin",
        "pl, Europe/Warsaw",
        "ar, Asia/Riyadh",
        "hi, Asia/Kolkata",
        "ja, Asia/Tokyo",
        "en-US, America/New_York"
    })
    void writesPagesInTheLanguageOfTheirPublication(String tag, String zone) throws IOException {
        Publication publication = Gazette.PUBLICATION.with(
                p -> p.language(Locale.forLanguageTag(tag)).timeZone(ZoneId.of(zone)));
        String texts = Articles.all().stream()
                .map(article -> texts(publication, article))
                .collect(Collectors.joining("\n\n", "", "\n"));
        String file = "pages-" + tag + ".txt";
        if (Boolean.getBoolean("standfirst.golden.update")) {
            Files.writeString(FOLDER.resolve(file), texts);
        }
        assertThat(texts).isEqualTo(Files.readString(FOLDER.resolve(file)));
    }

    @Test
    void runsTheExamplesOfTheReadme(@TempDir Path folder) throws IOException {
        Article article = CorrectedStory.article();
        assertThat(Languages.inGerman(Gazette.PUBLICATION, article)).contains(">Zum Artikel springen</a>");
        assertThat(Languages.withAnotherLabel(Articles.page(article))).contains("Text: <span class=\"sf-author");
        Path file = folder.resolve("labels_cy.properties");
        try (InputStream english = requireNonNull(Labels.class.getResourceAsStream("labels_en.properties"))) {
            Files.writeString(file, new String(english.readAllBytes(), UTF_8).replace("home = Home", "home = Hafan"));
        }
        assertThat(Languages.inANewLanguage(file, Articles.page(article))).contains(">Hafan</a>");
    }

    /** Returns the texts of a page in reading order, with the texts of attributes in brackets. */
    private static String texts(Publication publication, Article article) {
        String html = PageRenderer.create().withTheme(Theme.none()).render(Page.of(publication, article));
        return html.substring(html.indexOf("<body"))
                .replaceAll("<[^>]*? (?:aria-label|alt|title)=\"([^\"]+)\"[^>]*>", "\n[$1]\n")
                .replaceAll(
                        "</?(?:p|h\\d|li|ol|ul|div|section|header|footer|article|figure|figcaption|nav|main|td|th|tr"
                                + "|table|caption|blockquote|aside|details|summary|body|html|img)\\b[^>]*>",
                        "\n")
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\s*\n\\s*", "\n")
                .strip();
    }
}
