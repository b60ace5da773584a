package org.standfirst.examples.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.testkit.Shared;

/**
 * Renders pages on which other systems are known to fail. The expected output is described in the README of the cases.
 */
class CasesTest {
    private static final List<String> PAGES = List.of("index.html", "fragment.html", "feed.html", "email.html");
    private static final Pattern HIDDEN = Pattern.compile("[\\uFEFF\\u200B\\u2060\\u00AD]");

    @TempDir
    Path folder;

    @Test
    void writesTheReviewedItemOnlyIfItsKindIsKnown() throws IOException {
        String review = input("01-review-itemreviewed.json");
        assertThat(written(review, "schema-org.json"))
                .contains("\"reviewRating\"")
                .doesNotContain("itemReviewed");
        String film = replace(review, "\"relation\":\"about\"", "\"relation\":\"about\",\"reviewed\":\"film\"");
        assertThat(written(film, "schema-org.json"))
                .contains("\"itemReviewed\":{\"@type\":\"Movie\",\"name\":\"The Lighthouse Keeper\"");
    }

    @Test
    void offersAvifToBrowsersAndJpegToOthers() throws IOException {
        Path site = render(input("03-og-image-avif-first.json"));
        assertThat(read(site, "index.html"))
                .contains("<meta property=\"og:image\" content=\"https://gazette.example/f-1600.jpg\">")
                .containsPattern("<picture><source type=\"image/avif\" srcset=\"https://gazette.example/f-1600.avif"
                        + "[^>]*><img [^>]*src=\"https://gazette.example/f-1600.jpg\"[^>]*></picture>");
        for (String output : List.of("email.html", "feed.html", "schema-org.json")) {
            assertThat(read(site, output)).contains("f-1600.jpg").doesNotContain("avif");
        }
    }

    @Test
    void startsAListAtItsNumber() throws IOException {
        String list = input("07-list-start.json");
        assertThat(written(list, "index.html")).contains("<ol class=\"sf-list\"><li>Read the height</li>");
        String second = "\"items\":[{\"text\":[{\"text\":\"Read";
        Path site = render(replace(list, second, "\"start\":3," + second));
        assertThat(read(site, "index.html")).contains("<ol class=\"sf-list\" start=\"3\"><li>Read the height</li>");
        assertThat(read(site, "article.txt")).contains("\n3. Read the height\n4. Go home\n");
    }

    @ParameterizedTest
    @CsvSource({"1, 1 komentarz", "2, 2 komentarze", "5, 5 komentarzy", "22, 22 komentarze"})
    void countsCommentsInPolishPluralForms(int total, String counted) throws IOException {
        Shared.path("cases/06-plural-polish.java"); // describes the expected forms; the library now has these labels
        String polish = replace(input("07-list-start.json"), "\"language\":\"en-GB\"", "\"language\":\"pl\"");
        String id = polish.replaceFirst("(?s).*?\"identity\":\\{\"id\":\"([^\"]+)\".*", "$1");
        String discussion = ",\"discussion\":{\"articleId\":\"%s\",\"comments\":[{\"id\":\"c\","
                + "\"posted\":\"2026-03-01T07:00:00Z\",\"text\":\"x\"}],\"total\":%d}}";
        String page = polish.strip().replaceFirst("}$", discussion.formatted(id, total));
        assertThat(written(page, "index.html"))
                .contains("href=\"#comments\">" + counted + "</a>", ">" + counted + "</h2>");
    }

    @Test
    void writesCodeLeftToRightInEveryProfile() throws IOException {
        Path site = render(input("13-code-in-rtl.json"));
        for (String page : PAGES) {
            assertThat(read(site, page))
                    .containsPattern("<code [^>]*dir=\"ltr\"[^>]*>import x from &quot;y&quot;;</code>|"
                            + "<code [^>]*dir=\"ltr\"[^>]*>import x from \"y\";</code>")
                    .containsPattern("<(pre|code) [^>]*dir=\"ltr\"[^>]*>(<code[^>]*>)?import Highlight");
        }
        assertThat(read(site, "index.html")).containsPattern("<article [^>]*lang=\"he\"|<html [^>]*lang=\"he\"");
    }

    @Test
    void readsLineAndParagraphSeparatorsAsLineEnds() throws IOException {
        Path site = render(input("09-line-separator.json"));
        for (String page : PAGES) {
            assertThat(read(site, page)).contains("First line<br>second line<br>third line");
        }
        assertThat(read(site, "article.txt")).contains("First line\nsecond line\nthird line\n");
        assertThat(read(site, "article.json")).contains("First line\\nsecond line\\nthird line");
        assertThat(read(site, "schema-org.json")).doesNotContain("\u2028", "\u2029", "\\u2028", "\\u2029");
    }

    @Test
    void selectsThePaidPartInStructuredData() throws IOException {
        Path site = render(input("15-paywall-selector.json"));
        assertThat(read(site, "schema-org.json")).contains("\"cssSelector\":\".sf-paid\"");
        assertThat(read(site, "index.html"))
                .contains("<p>This paragraph is free for all.</p><div class=\"sf-paid\"></div>")
                .doesNotContain("This one is for subscribers.");
    }

    @Test
    void writesTableHeadsWithoutEmptyHeaders() throws IOException {
        String table = input("18-table-spans.json");
        assertThat(written(table, "index.html"))
                .contains("<thead><tr><th scope=\"col\">Party</th><th scope=\"col\" data-number=\"\">Votes</th>"
                        + "<td data-number=\"\"></td></tr><tr><td></td><th scope=\"col\" data-number=\"\">2022</th>"
                        + "<th scope=\"col\" data-number=\"\">2026</th></tr></thead><tbody><tr><th scope=\"row\">Tide</th>"
                        + "<td data-number=\"\">10</td><td data-number=\"\">12</td></tr></tbody>");
        String spans = replace(table, "{\"text\":[{\"text\":\"Party\"", "{\"rowSpan\":2,\"text\":[{\"text\":\"Party\"");
        spans = replace(spans, "{\"text\":[{\"text\":\"Votes\"", "{\"columnSpan\":2,\"text\":[{\"text\":\"Votes\"");
        spans = replace(spans, ",{\"text\":[],\"header\":true}]}", "]}");
        spans = replace(spans, "{\"cells\":[{\"text\":[],\"header\":true},", "{\"cells\":[");
        assertThat(written(spans, "index.html"))
                .contains("<thead><tr><th scope=\"col\" rowspan=\"2\">Party</th>"
                        + "<th scope=\"col\" colspan=\"2\">Votes</th></tr>"
                        + "<tr><th scope=\"col\" data-number=\"\">2022</th>"
                        + "<th scope=\"col\" data-number=\"\">2026</th></tr></thead>");
    }

    @Test
    void wrapsThaiTextAtTheWidthOfATextFile() throws IOException {
        List<String> lines =
                written(input("22-thai-plain-text.json"), "article.txt").lines().toList();
        assertThat(lines).hasSizeGreaterThan(15);
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK))
                    .hasSizeLessThanOrEqualTo(72);
            assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(998);
        });
    }

    @Test
    void writesTheExpiryForSearchEngines() throws IOException {
        Path site = render(input("28-expired.json"));
        assertThat(read(site, "index.html"))
                .containsPattern("<meta name=\"robots\" content=\"[^\"]*unavailable_after: 2026-03-08T00:00:00Z");
        assertThat(read(site, "schema-org.json")).contains("\"expires\":\"2026-03-08T00:00:00Z\"");
    }

    @Test
    void treatsBlankTextsAsAbsent() throws IOException {
        String blank = input("53-blank-teaser-fields.json");
        String absent = replace(blank, "{\"summary\":\"\",\"socialHeadline\":\"\",\"searchHeadline\":\"\"}", "{}");
        Path expected = render(absent);
        Path site = render(blank);
        assertThat(read(site, "index.html"))
                .contains("<title>Ferry leaves port", "name=\"description\" content=\"What happened, in a sentence.\"");
        for (String output : List.of("index.html", "feed.html", "email.html", "article.txt", "schema-org.json")) {
            assertThat(read(site, output)).isEqualTo(read(expected, output));
        }
    }

    @Test
    void choosesTheImageFileForEmail() throws IOException {
        assertThat(written(input("54-email-image-width.json"), "email.html"))
                .containsPattern("<img [^>]*src=\"https://gazette.example/p-600.jpg\" width=\"600\" height=\"338\"")
                .doesNotContain("p-4000.jpg");
    }

    @Test
    void keepsTheMeaningOfSuperscriptsInPlainText() throws IOException {
        Path site = render(input("56-superscript-in-text.json"));
        assertThat(read(site, "index.html"))
                .contains("name=\"description\" content=\"The universe has 10⁸⁰ atoms.\"", "10<sup>80</sup> atoms");
        assertThat(read(site, "schema-org.json")).contains("\"The universe has 10⁸⁰ atoms.\"");
        assertThat(read(site, "article.txt"))
                .contains("The universe has 10⁸⁰ atoms.", "6.022 × 10²³. It left [1].\n", "\n1. Note\n")
                .doesNotContain("[1] [1]", "left1");
    }

    @Test
    void reportsAndRemovesHiddenCharacters() throws IOException {
        Path site = render(input("57-zero-width-headline.json"));
        assertThat(read(site, "validation.txt"))
                .contains("Default\tarticle.headlines.headline\t", "Default\tarticle.topics.keywords[0]\t");
        assertThat(read(site, "schema-org.json")).doesNotContainPattern(HIDDEN);
        String page = read(site, "index.html");
        assertThat(page.substring(0, page.indexOf("</head>"))).doesNotContainPattern(HIDDEN);
        String joined = replace(input("57-zero-width-headline.json"), "It left.", "می\u200Cرود 👩\u200D🚀");
        assertThat(written(joined, "index.html")).contains("می\u200Cرود 👩\u200D🚀");
    }

    @Test
    void linksToThePageForAllOtherLanguages() throws IOException {
        Path site = render(input("61-hreflang-xdefault.json"));
        assertThat(read(site, "index.html"))
                .contains("<link rel=\"alternate\" href=\"https://gazette.example/choose\" hreflang=\"x-default\">");
        assertThat(read(site, "validation.txt")).doesNotContain("translations");
    }

    @Test
    void suggestsTheRightTagForInvalidLanguages() throws IOException {
        String found = written(input("66-language-that-is-none.json"), "validation.txt");
        assertThat(found)
                .containsPattern("ForPublication\tarticle.identity.language\t.*en-GB")
                .containsPattern("ForPublication\tarticle.body\\[1].text.runs\\[0].language\t.*\\bja\\b")
                .containsPattern("ForPublication\tarticle.translations\\[0].language\t.*\\bzh\\b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01-review-itemreviewed",
                "03-og-image-avif-first",
                "07-list-start",
                "09-line-separator",
                "13-code-in-rtl",
                "15-paywall-selector",
                "18-table-spans",
                "22-thai-plain-text",
                "28-expired",
                "53-blank-teaser-fields",
                "54-email-image-width",
                "56-superscript-in-text",
                "61-hreflang-xdefault"
            })
    void acceptsGoodArticlesForPublication(String name) throws IOException {
        assertThat(written(input(name + ".json"), "validation.txt").lines())
                .allMatch(line -> line.startsWith("Advisory\t"));
    }

    private static String input(String name) throws IOException {
        return Files.readString(Shared.path("cases/" + name), UTF_8);
    }

    /** Returns {@code text} with a part replaced. The part must occur at least once. */
    private static String replace(String text, String part, String by) {
        assertThat(text).contains(part);
        return text.replace(part, by);
    }

    /** Renders a document into a new folder, and returns the folder. */
    private Path render(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("input.json"), json, UTF_8);
        Path site = Files.createTempDirectory(folder, "site");
        Run run = Run.of(folder, file.toString(), site.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.done()).isTrue();
        return site;
    }

    private String written(String json, String output) throws IOException {
        return read(render(json), output);
    }

    private static String read(Path site, String output) throws IOException {
        return Files.readString(site.resolve(output), UTF_8);
    }
}
